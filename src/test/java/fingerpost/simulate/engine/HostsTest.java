package fingerpost.simulate.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.behaviour.TargetUrl;
import fingerpost.simulate.compiled.Load;
import fingerpost.simulate.truth.Lab;
import java.util.List;
import org.junit.jupiter.api.Test;

class HostsTest {
    @Test
    void urlsOfOneHostAreOneAndAddressesAreNone() {
        Hosts hosts = hosts(
                ask("http://www.example.com/", 3),
                ask("http://192.0.2.1/", 4),
                ask("http://api.example.com/", 2),
                ask("http://www.example.com/other", 1));

        assertThat(hosts.of()).containsExactly(0, -1, 1, 0);
        assertThat(hosts.names()).hasSize(2).doesNotHaveDuplicates();
        assertThat(hosts.shares()).containsExactly(.4, .2);
    }

    @Test
    void whereOnlyAddressesAreOpenedNobodyLooksAnythingUp() {
        Hosts hosts = hosts(ask("http://192.0.2.1/", 1));

        assertThat(hosts.names()).isEmpty();
        assertThat(hosts.shares()).containsExactly(0);
    }

    private static Load.Ask ask(String url, double weight) {
        return new Load.Ask(TargetUrl.parse(url), weight);
    }

    private static Hosts hosts(Load.Ask... asks) {
        return new Hosts(new Lab().www(60).model(new Load(List.of(asks), 1, 0)));
    }
}
