package cooperation.serving;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

class KeepingFilterTest {

	private final KeepingFilter filter = new KeepingFilter(
			new KeptPages(DataSize.ofMegabytes(1), new SimpleMeterRegistry()), Duration.ZERO);

	private final AtomicInteger made = new AtomicInteger();

	private final CountDownLatch begun = new CountDownLatch(1);

	private final CountDownLatch goOn = new CountDownLatch(1);

	private Thread second;

	@Test
	void makesAPageOnceForThoseWhoAskForItAtOnce() throws Exception {
		CompletableFuture<MockHttpServletResponse> first = ask(Thread::new, HttpServletResponse.SC_OK);
		this.begun.await();
		CompletableFuture<MockHttpServletResponse> other = ask(this::second, HttpServletResponse.SC_OK);
		Awaitility.await().until(() -> this.second.getState() == Thread.State.TIMED_WAITING);
		this.goOn.countDown();
		assertThat(first.get().getContentAsString()).isEqualTo("page 1");
		assertThat(other.get().getContentAsString()).isEqualTo("page 1");
		assertThat(other.get().getHeader("ETag")).isEqualTo(first.get().getHeader("ETag")).isNotNull();
		assertThat(this.made).hasValue(1);
	}

	@Test
	void makesAPageForEachWhereItIsNotToBeKept() throws Exception {
		CompletableFuture<MockHttpServletResponse> first = ask(Thread::new, HttpServletResponse.SC_NOT_FOUND);
		this.begun.await();
		CompletableFuture<MockHttpServletResponse> other = ask(this::second, HttpServletResponse.SC_OK);
		Awaitility.await().until(() -> this.second.getState() == Thread.State.TIMED_WAITING);
		this.goOn.countDown();
		assertThat(first.get().getStatus()).isEqualTo(404);
		assertThat(other.get().getStatus()).isEqualTo(200);
		assertThat(other.get().getContentAsString()).isEqualTo("page 2");
	}

	private Thread second(Runnable asking) {
		this.second = new Thread(asking);
		return this.second;
	}

	private CompletableFuture<MockHttpServletResponse> ask(java.util.function.Function<Runnable, Thread> threads,
			int status) {
		FilterChain chain = (request, response) -> {
			int number = this.made.incrementAndGet();
			this.begun.countDown();
			try {
				this.goOn.await();
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
