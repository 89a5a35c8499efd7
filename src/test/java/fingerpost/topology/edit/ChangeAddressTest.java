package fingerpost.topology.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fingerpost.dns.A;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.topology.ApplicationRouter;
import fingerpost.topology.Backend;
import fingerpost.topology.Edit;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.Happening;
import fingerpost.topology.Host;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Proxy;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Scenario;
import fingerpost.topology.Shop;
import fingerpost.topology.Topology;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeAddressTest {
    private static final IpAddress NEW = IpAddress.of("192.0.2.7");

    @Test
    void recordsProxiesAndRoutersFollow() {
        Edit edit = ChangeAddress.of(Shop.FRONT, NEW);
        Topology after = edit.apply(Shop.topology());
        assertThat(edit.name()).isEqualTo("Change 192.0.2.1 to 192.0.2.7");
        assertThat(after.get(Shop.EDGE, Proxy.class).addresses()).containsExactly(NEW, Shop.FRONT_6);
        assertThat(after.get(Shop.ROUTER, ApplicationRouter.class).host()).isEqualTo(new Host.AtAddress(NEW));
        assertThat(after.toString()).doesNotContain("192.0.2.1]").doesNotContain("=192.0.2.1,");
    }

    @Test
    void recordsInsideOfPoliciesFollow() {
        Topology after = ChangeAddress.of(Shop.FRONT, NEW).apply(Shop.topology());
        RecordSet near = (RecordSet) after.get(Shop.ZONE, HostedZone.class)
                .find(Shop.name("near.example.com"), "A")
                .orElseThrow();
        assertThat(near.policy().records()).first().isEqualTo(NEW.record());
    }

    @Test
    void addressesOfTheOtherFamilyFollowToo() {
        IpAddress six = IpAddress.of("2001:db8::7");
        Topology after = ChangeAddress.of(Shop.FRONT_6, six).apply(Shop.topology());
        assertThat(after.get(Shop.EDGE, Proxy.class).addresses()).containsExactly(Shop.FRONT, six);
        assertThat(after.get(Shop.ZONE, HostedZone.class).find(Shop.WWW, "AAAA").orElseThrow())
                .isEqualTo(RecordSet.fixed(Shop.WWW, Shop.FIVE_MINUTES, six.record()));
    }

    @Test
    void backendsAndEndpointsFollow() {
        Topology after = ChangeAddress.of(IpAddress.of("198.51.100.11"), NEW).apply(Shop.topology());
        assertThat(after.get(Shop.NODE_1, Backend.class).host()).isEqualTo(new Host.AtAddress(NEW));
        after = ChangeAddress.of(IpAddress.of("203.0.113.9"), NEW).apply(Shop.topology());
        assertThat(after.get(Shop.CDN, ExternalEndpoint.class).addresses()).containsExactly(NEW);
    }

    @Test
    void whatHappensInScenariosFollows() {
        Topology after = ChangeAddress.of(IpAddress.of("192.0.2.9"), NEW).apply(Shop.topology());
        assertThat(after.get(Shop.SCENARIO, Scenario.class).happenings())
                .contains(new Happening.RecordChanges(
                        Duration.ofMinutes(1),
                        Shop.ZONE,
                        RecordSet.fixed(Shop.WWW, Shop.FIVE_MINUTES, A.of("192.0.2.7"))))
                .hasSize(6);
    }

    @ParameterizedTest
    @CsvSource({
        "HTTPS, '1 . ipv4hint=192.0.2.1,192.0.2.2',             '1 . ipv4hint=192.0.2.7,192.0.2.2'",
        "SVCB,  '1 . alpn=h2 ipv4hint=192.0.2.1',               '1 . alpn=h2 ipv4hint=192.0.2.7'",
        "HTTPS, '1 . ipv4hint=192.0.2.7,192.0.2.1',             '1 . ipv4hint=192.0.2.7'",
        "HTTPS, '1 . port=8443 ipv4hint=192.0.2.10,192.0.2.11', '1 . port=8443 ipv4hint=192.0.2.10,192.0.2.11'"
    })
    void hintsOfHttpsAndSvcbRecordsFollow(String type, String before, String after) {
        RecordType known = RecordType.of(type);
        RecordSet set = RecordSet.fixed(Shop.APEX, Shop.FIVE_MINUTES, Rdata.parse(known, before));
        Topology changed = ChangeAddress.of(Shop.FRONT, NEW)
                .apply(Shop.topology().with(Shop.zone().with(set)));
        assertThat(changed.get(Shop.ZONE, HostedZone.class).find(Shop.APEX, type))
                .contains(RecordSet.fixed(Shop.APEX, Shop.FIVE_MINUTES, Rdata.parse(known, after)));
    }

    @Test
    void aHintAloneIsEnoughToBeChanged() {
        IpAddress six = IpAddress.of("2001:db8::77");
        RecordSet set = RecordSet.fixed(
                Shop.APEX, Shop.FIVE_MINUTES, Rdata.parse(RecordType.HTTPS, "1 . ipv6hint=2001:db8::77"));
        Topology changed = ChangeAddress.of(six, Shop.FRONT_6)
                .apply(Shop.topology().with(Shop.zone().with(set)));
        assertThat(changed.get(Shop.ZONE, HostedZone.class).find(Shop.APEX, "HTTPS"))
                .contains(RecordSet.fixed(
                        Shop.APEX, Shop.FIVE_MINUTES, Rdata.parse(RecordType.HTTPS, "1 . ipv6hint=2001:db8::1")));
    }

    @Test
    void anAddressThatStandsBesideTheOldOneDoesNotStandTwice() {
        Topology two = ReplaceElement.of(Shop.edge().withAddresses(java.util.List.of(Shop.FRONT, NEW)))
                .apply(Shop.topology());
        Topology after = ChangeAddress.of(Shop.FRONT, NEW).apply(two);
        assertThat(after.get(Shop.EDGE, Proxy.class).addresses()).containsExactly(NEW);
    }

    @Test
    void familiesDoNotMix() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChangeAddress.of(Shop.FRONT, Shop.FRONT_6))
                .withMessageContaining("two families");
    }

    @Test
    void anAddressThatNothingHasIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> ChangeAddress.of(IpAddress.of("192.0.2.99"), NEW).apply(Shop.topology()))
                .withMessage("Nothing in the design has the address 192.0.2.99 any more.");
    }
}
