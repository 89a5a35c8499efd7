package fingerpost.ingest.live;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import fingerpost.wire.Limits;
import org.junit.jupiter.api.Test;

class WellKnownNameTest {
    @Test
    void eachNameStandsOnceWithARoleThatIsKnownAndFitsBelowALongDomain() {
        DomainName apex = DomainName.of("a-rather-long-name-of-a-company.example.com");
        assertThat(WellKnownName.ALL).extracting(each -> each.below(apex)).doesNotHaveDuplicates();
        assertThat(WellKnownName.ALL).extracting(WellKnownName::role).containsOnly("web", "server", "text");
        assertThat(WellKnownName.ALL).allMatch(each -> each.below(apex).isBelow(apex));
        assertThat(WellKnownName.ALL).hasSizeLessThan(Limits.IMPORT_NAMES / 2);
    }

    @Test
    void namesWithUnderscoresAreAskedForWhatStandsThere() {
        assertThat(WellKnownName.ALL)
                .filteredOn(each -> each.name().matches("_[a-z-]+\\._(tcp|udp|tls)"))
                .hasSizeGreaterThan(20)
                .allMatch(each -> !each.first().equals(RecordType.A));
        assertThat(WellKnownName.ALL)
                .filteredOn(each -> each.name().equals("_dmarc"))
                .extracting(WellKnownName::first)
                .containsExactly(RecordType.TXT);
    }
}
