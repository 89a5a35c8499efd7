package fingerpost.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fingerpost.dns.A;
import fingerpost.dns.Cname;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Mx;
import fingerpost.dns.Ttl;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordSetTest {
    @Test
    void leastTtlAboveTheTtlIsRefusedAndGoesDownWithIt() {
        RecordSet set = RecordSet.fixed(
                DomainName.of("www.example.com"),
                new Ttl(300),
                IpAddress.of("192.0.2.1").record());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> set.withLeastTtl(Optional.of(new Ttl(301))))
                .withMessageContaining("least TTL");
        assertThat(set.withLeastTtl(Optional.of(new Ttl(150)))
                        .withTtl(new Ttl(60))
                        .leastTtl())
                .contains(new Ttl(60));
    }

    private static final RecordSet WWW =
            RecordSet.fixed(Shop.WWW, Shop.FIVE_MINUTES, A.of("192.0.2.1"), A.of("192.0.2.2"));

    @Test
    void aFixedSetIsAnRRset() {
        assertThat(WWW.rrset().rdata()).containsExactly(A.of("192.0.2.1"), A.of("192.0.2.2"));
        assertThat(WWW.typeName()).isEqualTo("A");
        assertThat(WWW.targets()).isEmpty();
    }

    @Test
    void recordsOfOtherTypesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WWW.withPolicy(new Fixed(List.of(new Cname(Shop.APEX)))))
                .withMessage("www.example.com. A holds a record of type CNAME.");
    }

    @Test
    void theSoaIsAFieldOfTheZone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordSet.fixed(
                        Shop.APEX, Shop.FIVE_MINUTES, Shop.zone().soa()))
                .withMessageContaining("the SOA is a field of the zone");
    }

    @Test
    void targetsStandOnceAndInOrder() {
        RecordSet mail = RecordSet.fixed(
                Shop.APEX, Shop.FIVE_MINUTES, new Mx(10, Shop.WWW), new Mx(20, Shop.APEX), new Mx(30, Shop.WWW));
        assertThat(mail.targets()).containsExactly(Shop.WWW, Shop.APEX);
        assertThat(new Alias(Shop.APEX, Shop.FIVE_MINUTES, Shop.WWW).targets()).containsExactly(Shop.WWW);
    }

    @Test
    void ownerTtlAndPolicyAreChangedOneByOne() {
        assertThat(WWW.withOwner(Shop.APEX).owner()).isEqualTo(Shop.APEX);
        assertThat(WWW.withTtl(Ttl.ZERO).ttl()).isEqualTo(Ttl.ZERO);
        assertThat(WWW.withPolicy(new Rotated(WWW.policy().records())).policy().word())
                .isEqualTo("rotated round robin");
        Alias alias = new Alias(Shop.APEX, Shop.FIVE_MINUTES, Shop.WWW);
        assertThat(alias.withOwner(Shop.EU).withTtl(Ttl.ZERO)).isEqualTo(new Alias(Shop.EU, Ttl.ZERO, Shop.WWW));
        assertThat(alias.typeName()).isEqualTo("ALIAS");
    }
}
