package cooperation.report;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadFactory;

import com.zaxxer.hikari.HikariDataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * The threads in which the pool of connections works. After each try to open a connection
 * that failed the pool sleeps twice as long, up to five seconds, which readers would have
 * to wait when the database has been back for long; woken, it tries at once.
 */
@Component
class PoolThreads implements BeanPostProcessor, ThreadFactory {

	private final Set<Thread> threads = ConcurrentHashMap.newKeySet();

	@Override
	public Object postProcessBeforeInitialization(Object bean, String name) {
		if (bean instanceof HikariDataSource pool) {
			pool.setThreadFactory(this);
		}
		return bean;
	}

	@Override
	public Thread newThread(Runnable work) {
		this.threads.removeIf((thread) -> thread.getState() == Thread.State.TERMINATED);
		Thread thread = new Thread(work, "pool");
		thread.setDaemon(true);
		this.threads.add(thread);
		return thread;
	}

	/**
	 * Ends what sleep there is.
	 */
	void wake() {
		this.threads.forEach(Thread::interrupt);
	}

}
