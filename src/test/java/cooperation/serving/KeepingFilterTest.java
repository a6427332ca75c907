package cooperation.serving;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import cooperation.report.DatabaseContact;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import org.awaitility.Awaitility;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

class KeepingFilterTest {

	private final KeepingFilter filter = new KeepingFilter(
			new KeptPages(DataSize.ofMegabytes(1), new SimpleMeterRegistry()), new DatabaseContact(), Duration.ZERO);

	private final AtomicInteger made = new AtomicInteger();

	private final CountDownLatch begun = new CountDownLatch(1);

	private final CountDownLatch goOn = new CountDownLatch(1);

	/** What is written before {@link #end} is waited for. */
	private String beginning = "";

	private CountDownLatch end = new CountDownLatch(0);

	private Thread second;

	private CompletableFuture<MockHttpServletResponse> one;

	private CompletableFuture<MockHttpServletResponse> two;

	private MockHttpServletResponse first;

	private MockHttpServletResponse other;

	@Test
	void makesAPageOnceForThoseWhoAskForItAtOnce() throws Exception {
		askTwoAtOnce(HttpServletResponse.SC_OK);
		receive();
		assertThat(this.first.getContentAsString()).isEqualTo("page 1");
		assertThat(this.other.getContentAsString()).isEqualTo("page 1");
		assertThat(this.other.getHeader("ETag")).isEqualTo(this.first.getHeader("ETag")).isNotNull();
		assertThat(this.made).hasValue(1);
	}

	@Test
	void makesAPageForEachWhereItIsNotToBeKept() throws Exception {
		askTwoAtOnce(HttpServletResponse.SC_NOT_FOUND);
		receive();
		assertThat(this.first.getStatus()).isEqualTo(404);
		assertThat(this.other.getStatus()).isEqualTo(200);
		assertThat(this.other.getContentAsString()).isEqualTo("page 2");
	}

	@Test
	void letsNobodyWaitForWhatTurnsOutTooLargeToBeKept() throws Exception {
		this.beginning = "x".repeat(2_000_000);
		this.end = new CountDownLatch(1);
		askTwoAtOnce(HttpServletResponse.SC_OK);
		// Sooner than who waits in vain.
		Awaitility.await().atMost(Duration.ofSeconds(4)).untilAtomic(this.made, Matchers.is(2));
		this.end.countDown();
		receive();
		assertThat(this.first.getContentAsString()).endsWith("xpage 1");
		assertThat(this.other.getContentAsString()).endsWith("xpage 2");
	}

	/**
	 * The other comes while the page is being made for the first.
	 * @param status what the first gets
	 */
	private void askTwoAtOnce(int status) throws Exception {
		this.one = ask(Thread::new, status);
		this.begun.await();
		this.two = ask(this::second, HttpServletResponse.SC_OK);
		Awaitility.await().until(() -> this.second.getState() == Thread.State.TIMED_WAITING);
		this.goOn.countDown();
	}

	private void receive() throws Exception {
		this.first = this.one.get();
		this.other = this.two.get();
	}

	private Thread second(Runnable asking) {
		this.second = new Thread(asking);
		return this.second;
	}

	private CompletableFuture<MockHttpServletResponse> ask(Function<Runnable, Thread> threads, int status) {
		FilterChain chain = (request, response) -> {
			int number = this.made.incrementAndGet();
			this.begun.countDown();
			try {
				this.goOn.await();
				response.getWriter().write(this.beginning);
				response.getWriter().flush();
				this.end.await();
			}
			catch (InterruptedException interrupted) {
				throw new IllegalStateException(interrupted);
			}
			((HttpServletResponse) response).setStatus(status);
			response.getWriter().write("page " + number);
		};
		Executor executor = (asking) -> threads.apply(asking).start();
		return CompletableFuture.supplyAsync(() -> {
			MockHttpServletResponse response = new MockHttpServletResponse();
			try {
				this.filter.doFilter(new MockHttpServletRequest("GET", "/en"), response, chain);
			}
			catch (Exception failed) {
				throw new IllegalStateException(failed);
			}
			return response;
		}, executor);
	}

}
