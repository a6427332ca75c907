package cooperation;

import java.io.IOException;
import java.io.UncheckedIOException;

import cooperation.language.UnknownLanguage;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import tools.jackson.core.exc.JacksonIOException;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

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

	/**
	 * Parameters that are not written as parameters are, as {@code year=%zz}.
	 */
	@ExceptionHandler(InvalidParameterException.class)
	void unreadable(HttpServletResponse response) throws IOException {
		response.sendError(HttpStatus.BAD_REQUEST.value());
	}

	/**
	 * A reader who has gone away is nobody's fault, and nobody is there to be told.
	 */
	@ExceptionHandler({ IOException.class, UncheckedIOException.class, JacksonIOException.class })
	void readerGone(Exception failed) throws Exception {
		if (!DisconnectedClientHelper.isClientDisconnectedException(failed)) {
			throw failed;
		}
	}

}
