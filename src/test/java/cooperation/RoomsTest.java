package cooperation;

import java.util.List;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/**
 * The rooms stand in one line, and each may use those to its left.
 */
class RoomsTest {

	private static final List<String> LINE = List.of("language", "directory", "report", "activity", "dossier",
			"export");

	private final JavaClasses portal = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("cooperation");

	@Test
	void everyRoomUsesOnlyTheRoomsItDeclares() {
		ApplicationModules.of(CooperationPortal.class).verify();
	}

	@TestFactory
	List<DynamicTest> noRoomUsesOneToItsRight() {
		return LINE.stream()
			.map((room) -> DynamicTest.dynamicTest(room,
					() -> noClasses().that()
						.resideInAPackage(within(room))
						.should()
						.dependOnClassesThat()
						.resideInAnyPackage(toTheRightOf(room))
						.allowEmptyShould(true)
						.check(this.portal)))
			.toList();
	}

	@Test
	void theDatasetKnowsNoRoomButLanguage() {
		noClasses().that()
			.resideInAPackage(within("dataset"))
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage(within("directory"), within("report"), within("activity"), within("dossier"),
					within("export"), within("database"))
			.check(this.portal);
	}

	@Test
	void theDatabaseKnowsNobody() {
		noClasses().that()
			.resideInAPackage(within("database"))
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage(LINE.stream().map(RoomsTest::within).toArray(String[]::new))
			.orShould()
			.dependOnClassesThat()
			.resideInAPackage(within("dataset"))
			.allowEmptyShould(true)
			.check(this.portal);
	}

	@Test
	void noRoomUsesTheRoot() {
		noClasses().that()
			.resideInAPackage("cooperation.*..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("cooperation")
			.check(this.portal);
	}

	@Test
	void thereAreNoCircles() {
		slices().matching("cooperation.(*)..").should().beFreeOfCycles().check(this.portal);
	}

	@Test
	void controllersArePackagePrivate() {
		classes().that().areAnnotatedWith(Controller.class).should().bePackagePrivate().check(this.portal);
	}

	private static String[] toTheRightOf(String room) {
		return LINE.subList(LINE.indexOf(room) + 1, LINE.size()).stream().map(RoomsTest::within).toArray(String[]::new);
	}

	private static String within(String room) {
		return "cooperation." + room + "..";
	}

}
