package fingerpost.check;

import static fingerpost.check.Drafts.backend;
import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.registry;
import static fingerpost.check.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceNameFormTest {
    private final Check check = new ServiceNameForm();

    @ParameterizedTest
    @ValueSource(strings = {"app.example.com", "_app.example.com", "_app._web.example.com", "app._tcp.example.com"})
    void nameThatNoClientLooksUpIsAWarning(String serviceName) {
        Finding finding =
                only(check, backend("app", "192.0.2.9"), registry("reg", serviceName, "app", "a.example.com"));

        assertThat(finding.severity()).isEqualTo(WARNING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"_app._tcp.example.com", "_app._udp.example.com"})
    void serviceAndProtocolAreFine(String serviceName) {
        assertThat(found(check, backend("app", "192.0.2.9"), registry("reg", serviceName, "app", "a.example.com")))
                .isEmpty();
    }

    @Test
    void messageShowsTheNameAndAModel() {
        Finding finding =
                only(check, backend("app", "192.0.2.9"), registry("reg", "app.example.com", "app", "a.example.com"));

        assertThat(finding.code()).isEqualTo("REG05");
        assertThat(finding.subject()).hasToString("reg");
        assertThat(finding.message()).contains("announces app.example.com", "such as _app._tcp.example.com");
    }

    @ParameterizedTest
    @ValueSource(strings = {"_app._tcp", "_tcp._app.example.com", "_app.x._tcp.example.com"})
    void labelsInTheWrongPlaceOrWithoutADomainAreNoServiceName(String serviceName) {
        assertThat(found(check, backend("app", "192.0.2.9"), registry("reg", serviceName, "app", "a.example.com")))
                .hasSize(1);
    }
}
