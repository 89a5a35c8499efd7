package fingerpost.ui.walk;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.behaviour.DesignState;
import fingerpost.behaviour.RequestWalk;
import fingerpost.behaviour.Somebody;
import fingerpost.document.Samples;
import fingerpost.topology.Id;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BecauseTest {
    private static RequestWalk sample(String name) {
        return RequestWalk.of(Samples.find(name).orElseThrow().document().topology());
    }

    @Test
    void theLineThatMatchedIsSaid() {
        assertThat(Because.of(sample("three-lines")
                        .walk("https://www.example.com/", Optional.of(Id.of("telecom-clients")), new DesignState(1))))
                .contains("www.example.com is 203.0.113.1: line China Telecom: 192.0.2.0/25 holds 192.0.2.10/32");
        assertThat(Because.of(
                        sample("three-lines").walk("https://www.example.com/", Somebody.ANYWHERE, new DesignState(1))))
                .contains("the default line");
    }

    @Test
    void anAddressThatIsGivenUpIsSaid() {
        assertThat(Because.of(sample("dual-stack-broken-v6")
                        .walk("https://www.example.com/", Optional.empty(), new DesignState(1))))
                .contains("no connection to [2001:db8:80::80]:443, on to the next");
    }

    @Test
    void aUrlThatNamesAnAddressNeedsNoAnswer() {
        assertThat(Because.of(sample("three-lines").walk("https://203.0.113.1/", Optional.empty(), new DesignState(1))))
                .doesNotContain("line");
    }
}
