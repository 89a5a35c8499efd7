package fingerpost.export.nginx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VariablesTest {
    @Test
    void variablesAreFoundInEveryArgumentAtEveryDepth() {
        Directive deep = Directive.block(
                "server",
                List.of(),
                List.of(
                        Directive.block(
                                "location",
                                List.of("/"),
                                List.of(
                                        Directive.of("return", "200", "it costs ${dollar}5 at $host"),
                                        Directive.of("proxy_set_header", "Connection", "$connection_upgrade"))),
                        new Remark("$in_a_comment")));
        assertThat(Variables.in(List.of(List.of(deep), List.of(Directive.of("return", "301", "$host$request_uri")))))
                .containsExactly("connection_upgrade", "dollar", "host", "request_uri");
    }

    @Test
    void aDollarSignAloneIsNone() {
        assertThat(Variables.in(List.of(List.of(Directive.of("default", "$"))))).isEmpty();
    }
}
