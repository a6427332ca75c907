package cooperation;

import java.util.List;

/**
 * One page of every type the portal has, and of each state in which it looks different.
 */
public final class PageTypes {

	/** Addresses behind the language. */
	public static final List<String> PATHS = List.of("", "/organizations", "/organizations/au", "/organizations/bsec",
			"/organizations/au/summary", "/organizations/bsec/summary", "/themes", "/themes/covid-19", "/entities",
			"/entities/oct", "/dates", "/dates/2019", "/dates/undated", "/activities",
			"/activities?theme=covid-19&organization=AU&year=2020", "/activities?q=peace",
			"/activities?organization=BSEC&theme=covid-19", "/activities/2020-21-1", "/suggestions?q=a",
			"/reports/a-75-345", "/reports/a-75-345/paragraphs/21", "/matrix", "/matrix?columns=entities&year=2019",
			"/compare", "/compare?organization=AU&organization=LAS&organization=OIC&organization=OSCE", "/cite",
			"/cite?q=paras.%2021-22", "/brief", "/brief?collected=2020-60-1.2020-21-2.2020-47-1&by=organization",
			"/about", "/codebook", "/data", "/data/api", "/nothing-here");

	private PageTypes() {
	}

	/**
	 * The same pages, those with records beside another language.
	 */
	public static List<String> beside(String other) {
		return List.of("/organizations/bsec?parallel=" + other, "/activities/2020-21-1?parallel=" + other,
				"/organizations/asean/summary?parallel=" + other,
				"/organizations/asean/summary?by=date&parallel=" + other);
	}

}
