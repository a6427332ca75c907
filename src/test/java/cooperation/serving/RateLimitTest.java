package cooperation.serving;

import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class RateLimitTest {

	private final RateLimit limit = new RateLimit(10);

	@Test
	void letsAReaderAskForSoMuchAndThenSaysWhenToComeBack() throws Exception {
		assertThat(ask("192.0.2.1", "/en/activities.pdf", null)).isEqualTo(200);
		assertThat(ask("192.0.2.1", "/en/activities", "q=peace")).isEqualTo(200);
		assertThat(ask("192.0.2.1", "/en/activities.xlsx", "q=peace")).isEqualTo(429);
		assertThat(ask("192.0.2.1", "/en/activities", "theme=covid-19&q=peace")).isEqualTo(200);
		MockHttpServletResponse refused = answer("192.0.2.1", "/zh/organizations/au.docx", null);
		assertThat(refused.getStatus()).isEqualTo(429);
		assertThat(Integer.parseInt(refused.getHeader("Retry-After"))).isBetween(1, 30);
	}

	@Test
	void asksNothingForPages() throws Exception {
		for (int time = 0; time < 50; time++) {
			assertThat(ask("192.0.2.1", "/en/organizations/au", "by=date")).isEqualTo(200);
			assertThat(ask("192.0.2.1", "/en/activities", "q=&theme=covid-19")).isEqualTo(200);
		}
	}

	@Test
	void countsReadersApartButANetworkOfTheNewSortAsOne() throws Exception {
		assertThat(ask("192.0.2.1", "/en/a.pdf", null) + ask("192.0.2.1", "/en/b.pdf", null)).isEqualTo(400);
		assertThat(ask("192.0.2.2", "/en/c.pdf", null)).isEqualTo(200);
		assertThat(ask("2001:db8::1", "/en/a.pdf", null) + ask("2001:db8::2", "/en/b.pdf", null)).isEqualTo(400);
		assertThat(ask("2001:db8::3", "/en/c.pdf", null)).isEqualTo(429);
		assertThat(ask("2001:db8:0:1::3", "/en/c.pdf", null)).isEqualTo(200);
	}

	private int ask(String reader, String path, String query) throws Exception {
		return answer(reader, path, query).getStatus();
	}

	private MockHttpServletResponse answer(String reader, String path, String query) throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
		request.setServletPath(path);
		request.setQueryString(query);
		request.setRemoteAddr(reader);
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.limit.doFilter(request, response, new MockFilterChain());
		return response;
	}

}
