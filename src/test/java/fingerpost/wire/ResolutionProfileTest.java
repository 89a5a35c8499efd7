package fingerpost.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResolutionProfileTest {
    private static final IpAddress ROOT = IpAddress.of("192.0.2.1");

    private final ResolutionProfile profile = ResolutionProfile.of(
            List.of(new NameServer(DomainName.ROOT, List.of(ROOT))), ResolutionProfile.Scope.PRIVATE);

    @Test
    void aServerStandsAtItsAddressUnlessToldOtherwise() {
        Server elsewhere = new Server(IpAddress.of("::1"), 10_054);
        assertThat(profile.server(ROOT)).hasToString("192.0.2.1#53");
        assertThat(profile.withPort(10_053).server(ROOT)).hasToString("192.0.2.1#10053");
        ResolutionProfile mapped = profile.withPort(10_053).withAddresses(Map.of(ROOT, elsewhere));
        assertThat(mapped.server(ROOT)).isEqualTo(elsewhere);
        assertThat(mapped.server(IpAddress.of("192.0.2.2"))).hasToString("192.0.2.2#10053");
    }

    @ParameterizedTest
    @CsvSource({"true,true,true,true", "true,false,true,false", "false,true,false,true"})
    void familiesAreAskedAsChosen(boolean four, boolean six, boolean v4, boolean v6) {
        ResolutionProfile chosen = profile.withFamilies(four, six);
        assertThat(chosen.speaks(ROOT)).isEqualTo(v4);
        assertThat(chosen.speaks(IpAddress.of("2001:db8::1"))).isEqualTo(v6);
    }

    @Test
    void aProfileNeedsARootAndAFamily() {
        assertThatThrownBy(() -> ResolutionProfile.of(List.of(), ResolutionProfile.Scope.PUBLIC))
                .hasMessageContaining("at least one root server");
        assertThatThrownBy(() -> profile.withFamilies(false, false)).hasMessageContaining("IPv4, IPv6 or both");
    }
}
