package cooperation.export;

import java.time.LocalDate;
import java.util.List;

import cooperation.activity.Activity;
import cooperation.activity.ActivityDate;
import cooperation.language.LocalizedText;

/**
 * A record as JSON. The names and their order are a contract with those who read it.
 */
record ActivityJson(String id, String report, List<Integer> paragraphs, String kind, List<String> organizations,
		List<String> unEntities, List<String> partners, List<String> themes, List<DateJson> dates, List<String> places,
		List<String> documents, LocalizedText title, LocalizedText summary) {

	static ActivityJson of(Activity activity) {
		return new ActivityJson(activity.id(), activity.report(), activity.paragraphs(), activity.kind(),
				activity.organizations(), activity.unEntities(), activity.partners(), activity.themes(),
				activity.dates().stream().map(DateJson::of).toList(), activity.places(), activity.documents(),
				activity.title(), activity.summary());
	}

	record DateJson(String edtf, LocalDate starts, LocalDate ends, String precision, String role) {

		static DateJson of(ActivityDate date) {
			return new DateJson(date.edtf(), date.starts(), date.ends(), date.precision(), date.role());
		}

	}

}
