package fingerpost.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Soa;
import fingerpost.dns.Ttl;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.ClientGroup.Stub;
import fingerpost.topology.Families;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Resolver;
import fingerpost.topology.Resolver.Profile;
import fingerpost.topology.ResolverShare;
import fingerpost.topology.Topology;
import fingerpost.topology.Whereabouts;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifetimeTest {
    @ParameterizedTest
    @CsvSource({
        "UNBOUND,    NO_CACHE,         300,     300",
        "UNBOUND,    CHROMIUM,         300,     360",
        "UNBOUND,    JVM,              300,     330",
        "UNBOUND,    SYSTEMD_RESOLVED, 300,     300",
        "OPENDNS,    CHROMIUM,         86400,   3660",
        "KNOT,       NO_CACHE,         0,       5",
        "UNBOUND,    WINDOWS,          604800,  86400",
        "DNSMASQ,    FIREFOX,          604800,  604860",
    })
    void anAnswerLastsAsLongAsResolverAndClientKeepIt(Profile profile, Stub stub, int ttl, long seconds) {
        Wait wait = new Lifetime(asking(profile, stub)).of(new Ttl(ttl));
        assertThat(wait.time()).isEqualTo(Duration.ofSeconds(seconds));
        assertThat(wait.because()).contains(profile.word());
    }

    @ParameterizedTest
    @CsvSource({
        "UNBOUND, NO_CACHE, 3600, 300,  300",
        "UNBOUND, NO_CACHE, 60,   300,  60",
        "UNBOUND, NO_CACHE, 86400,86400,3600",
        "UNBOUND, JVM,      300,  300,  310",
        "BIND,    WINDOWS,  86400,86400,10800",
    })
    void absenceLastsAsLongAsTheSoaSays(Profile profile, Stub stub, int soaTtl, int minimum, long seconds) {
        HostedZone plain = HostedZone.of(Id.of("zone"), DomainName.of("example.com"));
        Soa soa = plain.soa();
        HostedZone zone = new HostedZone(
                plain.id(),
                plain.apex(),
                plain.defaultTtl(),
                new Soa(soa.primary(), soa.mailbox(), 1, soa.refresh(), soa.retry(), soa.expire(), new Ttl(minimum)),
                new Ttl(soaTtl),
                "",
                List.of());
        assertThat(new Lifetime(asking(profile, stub)).ofAbsence(zone).time()).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void theLongestOfAllClientsCounts() {
        Topology both = asking(Profile.OPENDNS, Stub.NO_CACHE);
        for (var each : asking(Profile.UNBOUND, Stub.CHROMIUM).elements()) {
            both = both.find(each.id()).isPresent() ? both : both.with(each);
        }
        assertThat(new Lifetime(both).of(new Ttl(86400)).time()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void withoutClientsAnyResolverAndABrowserAreTakenForGranted() {
        assertThat(new Lifetime(Topology.EMPTY).of(new Ttl(300)).time()).isEqualTo(Duration.ofMinutes(6));
    }

    private static Topology asking(Profile profile, Stub stub) {
        Resolver resolver = new Resolver(
                Id.of("resolver"), "Resolver", profile, IpAddress.of("192.0.2.53"), Whereabouts.UNKNOWN, false);
        ClientGroup clients = new ClientGroup(
                Id.of("clients"),
                "Clients",
                1,
                Whereabouts.UNKNOWN,
                List.of(),
                1,
                List.of(new ResolverShare(resolver.id(), 1)),
                stub,
                Families.BOTH);
        return Topology.EMPTY.with(resolver).with(clients);
    }
}
