package cooperation;

import java.io.IOException;

import cooperation.language.UnknownLanguage;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * The status codes of failures that carry none.
 */
@ControllerAdvice
class Failures {

	@ExceptionHandler({ DataAccessResourceFailureException.class, TransientDataAccessException.class,
			QueryTimeoutException.class, CannotCreateTransactionException.class })
	void databaseOutOfReach(HttpServletResponse response) throws IOException {
		response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
	}

	@ExceptionHandler(UnknownLanguage.class)
	void noSuchAddress(HttpServletResponse response) throws IOException {
		response.sendError(HttpStatus.NOT_FOUND.value());
	}

}
