package cooperation.serving;

import cooperation.report.DatabaseContact;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Marks a page that was made while the database was away, even where it is not one to be
 * kept: nobody could be asked whether its release is still the published one.
 */
@Component
class MadeOutOfTouch implements HandlerInterceptor, WebMvcConfigurer {

	private final DatabaseContact database;

	MadeOutOfTouch(DatabaseContact database) {
		this.database = database;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			ModelAndView page) {
		if (this.database.isLost() && response.getStatus() == HttpServletResponse.SC_OK) {
			response.setHeader("Warning", KeptPages.STALE);
		}
	}

}
