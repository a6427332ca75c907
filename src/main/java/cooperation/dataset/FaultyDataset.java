package cooperation.dataset;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A dataset that is not published because something in it is wrong. It names every fault
 * at once.
 */
class FaultyDataset extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<Fault> faults;

	FaultyDataset(List<Fault> faults) {
		super(faults.stream()
			.map(Fault::toString)
			.collect(Collectors.joining(System.lineSeparator(),
					"The dataset has %d faults:%n".formatted(faults.size()).replace(" 1 faults", " 1 fault"), "")));
		this.faults = List.copyOf(faults);
	}

	public List<Fault> faults() {
		return this.faults;
	}

}
