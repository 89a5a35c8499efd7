package fingerpost.diagnose.trace;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.RecordType;
import fingerpost.wire.Exchange;
import fingerpost.wire.NameServer;
import fingerpost.wire.ResolutionProfile;
import fingerpost.wire.ResolutionProfile.Scope;
import fingerpost.wire.Server;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdmissionTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "169.254.169.254",
                "0.0.0.0",
                "192.0.2.1",
                "::1",
                "fe80::1",
                "2001:db8::1"
            })
    void aDelegationOfTheInternetMaySendNobodyThere(String address) {
        assertThat(refusal(address, delegated(), Scope.PUBLIC)).isPresent();
        assertThat(refusal(address, delegated(), Scope.PRIVATE)).isEmpty();
    }

    @Test
    void publicAddressesAreAsked() {
        assertThat(refusal("1.2.3.4", delegated(), Scope.PUBLIC)).isEmpty();
    }

    @Test
    void theRootServersAreThePersonsOwnChoice() {
        ZoneServers root = zone(Optional.empty());
        assertThat(refusal("127.0.0.1", root, Scope.PUBLIC)).isEmpty();
    }

    @Test
    void anAddressThatThePersonMappedIsAsked() {
        IpAddress mapped = IpAddress.of("10.1.2.3");
        ResolutionProfile profile = profile(Scope.PUBLIC, Map.of(mapped, new Server(IpAddress.of("127.0.0.1"), 5353)));
        assertThat(Admission.refusal(mapped, delegated(), profile)).isEmpty();
    }

    private static Optional<String> refusal(String address, ZoneServers zone, Scope scope) {
        return Admission.refusal(IpAddress.of(address), zone, profile(scope, Map.of()));
    }

    private static ZoneServers delegated() {
        return zone(Optional.of(Replying.to("example.com.", RecordType.A).exchange()));
    }

    private static ZoneServers zone(Optional<Exchange> referral) {
        return new ZoneServers(DomainName.of("example.com."), List.of(), referral, profile(Scope.PUBLIC, Map.of()));
    }

    private static ResolutionProfile profile(Scope scope, Map<IpAddress, Server> mapped) {
        NameServer root = new NameServer(DomainName.of("a.example.net."), List.of(IpAddress.of("127.0.0.1")));
        return new ResolutionProfile(
                List.of(root),
                OptionalInt.empty(),
                mapped,
                scope,
                List.of(),
                true,
                true,
                Duration.ofSeconds(1),
                2,
                Duration.ofSeconds(15),
                InstantSource.system());
    }
}
