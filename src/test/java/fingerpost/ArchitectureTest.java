package fingerpost;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fingerpost.architecture.Rules;
import fingerpost.architecture.SourceFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program keeps the map in README.md and the habits that go with it. */
class ArchitectureTest {
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("fingerpost");

    @Test
    void theImportSawTheProgram() {
        assertThat(PROGRAM.contain("fingerpost.app.Main")).isTrue();
        assertThat(PROGRAM.contain("fingerpost.ArchitectureTest")).isFalse();
    }

    @TestFactory
    Stream<DynamicTest> rules() {
        return Rules.of("fingerpost").entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(PROGRAM)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"src", "fxml"})
    void noSourceFileIsLongerThanFourHundredLines(String folder) throws IOException {
        assertThat(SourceFiles.longerThan(400, Path.of(folder))).isEmpty();
    }
}
