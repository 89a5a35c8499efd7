package fingerpost.export.targets;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.export.Exporter;
import org.junit.jupiter.api.Test;

class ExportersTest {
    @Test
    void everyTargetHasAWordOfItsOwnATitleAndAVersion() {
        assertThat(Exporters.all())
                .extracting(Exporter::target)
                .startsWith("zone", "nginx")
                .doesNotHaveDuplicates();
        assertThat(Exporters.all()).allSatisfy(each -> {
            assertThat(each.title()).isNotBlank();
            assertThat(each.versions()).isNotEmpty().doesNotHaveDuplicates();
        });
    }
}
