package fingerpost.wire;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignedSetTest {
    private static final String SIGNATURE = " 3600 20300101000000 20000101000000 9033 example.net. kRCOH6u7";
    private static final List<ResourceRecord> SECTION = ZoneLines.of("""
            www.example.net. 60 IN A 192.0.2.1
            www.example.net. 60 IN RRSIG A 8 3%1$s
            www.example.net. 60 IN AAAA 2001:db8::1
            www.example.net. 60 IN A 192.0.2.2
            any.example.net. 60 IN A 192.0.2.3
            any.example.net. 60 IN RRSIG A 8 2%1$s
            alone.example.net. 60 IN RRSIG TXT 8 3%1$s
            """.formatted(SIGNATURE));

    @Test
    void signaturesGoWithTheirRecordsWhereverTheyStand() {
        List<SignedSet> sets = SignedSet.of(SECTION);
        assertThat(sets)
                .extracting(each -> each.owner() + " " + each.type())
                .containsExactly("www.example.net. A", "www.example.net. AAAA", "any.example.net. A");
        assertThat(sets.getFirst().records()).hasSize(2);
        assertThat(sets).extracting(each -> each.signatures().size()).containsExactly(1, 0, 1);
        assertThat(sets.get(1).signer()).isEmpty();
        assertThat(sets.getFirst().signer()).contains(DomainName.of("example.net."));
    }

    @Test
    void fewerLabelsThanTheOwnerMeanAWildcard() {
        assertThat(SignedSet.of(SECTION))
                .flatExtracting(SignedSet::signatures)
                .extracting(Rrsig::isExpanded)
                .containsExactly(false, true);
        ResourceRecord wildcard = ZoneLines.one("*.example.net. 60 IN RRSIG A 8 2" + SIGNATURE);
        assertThat(Rrsig.of(wildcard).orElseThrow().isExpanded()).isFalse();
    }

    @Test
    void zoneAboveOrBesideTheOwnerIsNoSigner() {
        SignedSet other = SignedSet.of(ZoneLines.of("""
                www.example.com. 60 IN A 192.0.2.1
                www.example.com. 60 IN RRSIG A 8 3%s
                """.formatted(SIGNATURE))).getFirst();
        assertThat(other.signer()).isEmpty();
        assertThat(SignedSet.find(SECTION, DomainName.of("www.example.net."), RecordType.TXT))
                .isEmpty();
    }
}
