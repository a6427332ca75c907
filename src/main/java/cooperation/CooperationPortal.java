package cooperation;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts the portal.
 */
@SpringBootApplication
public class CooperationPortal {

	public static void main(String[] args) {
		SpringApplication.run(CooperationPortal.class, args);
	}

}
