package cooperation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.regex.Pattern;

import cooperation.language.UnknownLanguage;
import cooperation.report.DatabaseContact;
import jakarta.persistence.PersistenceException;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.hibernate.search.util.common.SearchException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.exc.JacksonIOException;

import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.TransactionException;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * The status codes of failures that carry none.
 */
@ControllerAdvice
class Failures {

	private static final Logger logger = LoggerFactory.getLogger(Failures.class);

	/**
	 * Of SQL states: connection, resources, the operator's or a time-out's intervention.
	 */
	private static final Pattern OUT_OF_REACH = Pattern.compile("(08|53|57).*");

	/**
	 * What OpenSearch answers while it has not opened its index, as Hibernate Search
	 * reports it: there is no exception of its own.
	 */
	private static final Pattern NOT_READY = Pattern.compile("^Response: 5\\d\\d ", Pattern.MULTILINE);

	private final DatabaseContact database;

	Failures(DatabaseContact database) {
		this.database = database;
	}

	@ExceptionHandler({ DataAccessException.class, TransactionException.class, PersistenceException.class })
	void databaseFailed(Exception failure, HttpServletResponse response) throws Exception {
		if (!this.database.isLost() && !isOutOfReach(failure)) {
			throw failure;
		}
		response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
	}

	private static boolean isOutOfReach(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof SQLTransientException || (cause instanceof SQLException sql
					&& sql.getSQLState() != null && OUT_OF_REACH.matcher(sql.getSQLState()).matches())) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Between portal and OpenSearch there is a network. Its failures are not those of the
	 * reader's connection, which are told by the same exceptions. A node that has just
	 * started answers before it can search.
	 */
	@ExceptionHandler(SearchException.class)
	void searchFailed(SearchException failure, HttpServletResponse response) throws IOException {
		Throwable cause = NestedExceptionUtils.getMostSpecificCause(failure);
		if (!(cause instanceof IOException) && !NOT_READY.matcher(String.valueOf(failure.getMessage())).find()) {
			throw failure;
		}
		logger.warn("The search index is out of reach: {}", cause.toString());
		response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
	}

	@ExceptionHandler(UnknownLanguage.class)
	void noSuchAddress(HttpServletResponse response) throws IOException {
		response.sendError(HttpStatus.NOT_FOUND.value());
	}

	/**
	 * Parameters that are not written as parameters are, as {@code year=%zz}, and an
	 * {@code Accept} that names no media types, where the actuator reads it.
	 */
	@ExceptionHandler({ InvalidParameterException.class, InvalidMimeTypeException.class })
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
