package fingerpost.diagnose.survey;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionsTest {
    /** The name www is looked at below a zone of its own, but not below a host, a top-level domain or the root. */
    @ParameterizedTest
    @CsvSource(textBlock = """
        example.com.,      example.com., example.com. www.example.com.
        shop.example.com., example.com., shop.example.com.
        com.,              com.,         com.
        .,                 .,            .
        """)
    void theNamesAreTheDomainAndItsWebSite(String domain, String zone, String names) {
        assertThat(Questions.of(DomainName.of(domain), DomainName.of(zone)).names())
                .extracting(DomainName::toString)
                .containsExactly(names.split(" ", -1));
    }

    @Test
    void aNameThatNobodyHasIsAnotherOneEachTime() {
        DomainName zone = DomainName.of("example.com.");
        DomainName first = Questions.of(zone, zone).random();
        assertThat(first.parent()).isEqualTo(zone);
        assertThat(Questions.of(zone, zone).random()).isNotEqualTo(first);
    }

    @Test
    void nothingIsAskedTwice() {
        DomainName zone = DomainName.of("example.com.");
        Questions questions = Questions.of(zone, zone);
        assertThat(questions.ofServer()).doesNotHaveDuplicates();
        assertThat(questions.ofParent()).doesNotHaveDuplicates();
        assertThat(questions.ofServer())
                .contains(Probe.of(DomainName.of("www.example.com."), RecordType.AAAA))
                .contains(Probe.of(questions.random(), RecordType.A))
                .doesNotContain(Probe.of(zone, RecordType.SOA));
    }

    @Test
    void theZoneIsTransferredOverTcpOnly() {
        DomainName zone = DomainName.of("example.com.");
        assertThat(Questions.of(zone, zone).ofServer())
                .filteredOn(each -> each.type().equals(Probe.AXFR))
                .containsExactly(new Probe(zone, Probe.AXFR, Manner.TCP));
    }
}
