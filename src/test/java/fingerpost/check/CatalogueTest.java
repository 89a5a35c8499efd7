package fingerpost.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    @Test
    void thereAreAtLeastFortyChecks() {
        assertThat(Catalogue.CHECKS).hasSizeGreaterThan(40);
    }

    @Test
    void codesAreUniqueAndOfOneStyle() {
        assertThat(Catalogue.CHECKS)
                .extracting(Check::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[A-Z]{2,4}[0-9]{2}"));
    }

    @Test
    void everyCheckSaysWhoSaysSo() {
        assertThat(Catalogue.CHECKS)
                .allSatisfy(each -> assertThat(each.source())
                        .as(each.code())
                        .matches(".*(RFC [0-9]{3,}|manual|guide|\"[A-Z].*\").*"));
    }

    @Test
    void everyCheckStandsInTheCatalogueOnceAndHasATest() throws ClassNotFoundException {
        Set<Class<?>> listed = new HashSet<>();
        for (Check each : Catalogue.CHECKS) {
            assertThat(listed.add(each.getClass())).as(each.code()).isTrue();
            assertThat(Class.forName(each.getClass().getName() + "Test")).isNotNull();
        }
        assertThat(new ClassFileImporter()
                        .importPackages("fingerpost.check").stream()
                                .filter(type -> type.isAssignableTo(Check.class)
                                        && !type.isInterface()
                                        && !type.isAnonymousClass())
                                .map(JavaClass::getName))
                .containsExactlyInAnyOrderElementsOf(
                        listed.stream().map(Class::getName).toList());
    }
}
