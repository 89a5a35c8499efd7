package fingerpost.dns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ZoneTest {
    private static final DomainName APEX = DomainName.of("example.org");
    private static final RRset AT_APEX = RRset.of(APEX, new Ttl(300), A.of("192.0.2.1"));

    @Test
    void setsAtAndBelowTheApexBelongToItInTheOrderGiven() {
        RRset below = AT_APEX.withOwner(DomainName.of("a.b.example.org"));
        assertThat(new Zone(APEX, List.of(below, AT_APEX)).rrsets()).containsExactly(below, AT_APEX);
        assertThat(new Zone(APEX, List.of()).rrsets()).isEmpty();
        assertThat(new Zone(DomainName.ROOT, List.of(AT_APEX)).rrsets()).hasSize(1);
    }

    @Test
    void aSetOutsideIsRefused() {
        for (String outside : List.of("example.net", "org", "notexample.org")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Zone(APEX, List.of(AT_APEX.withOwner(DomainName.of(outside)))))
                    .withMessage(outside + ". does not belong to the zone example.org.");
        }
    }

    @Test
    void oneOwnerHasOneSetOfEachType() {
        RRset another = AT_APEX.withTtl(Ttl.ZERO);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Zone(APEX, List.of(AT_APEX, another)))
                .withMessage("example.org. A stands twice in the zone example.org.");
        RRset otherType = RRset.of(APEX, new Ttl(300), Aaaa.of("2001:db8::1"));
        assertThat(new Zone(APEX, List.of(AT_APEX, otherType)).rrsets()).hasSize(2);
    }
}
