package fingerpost.diagnose.trace;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.wire.Octets;
import fingerpost.wire.ResourceRecord;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswersTest {
    @Test
    void aDnameRenamesWhatLiesBelowItAndIsPreferredToTheCnameMadeOfIt() {
        assertThat(of(
                        "a.b.old.example.com.",
                        RecordType.A,
                        "old.example.com. DNAME example.net.",
                        "a.b.old.example.com. CNAME a.b.example.net."))
                .contains(new Meaning.Alias(DomainName.of("a.b.example.net."), RecordType.DNAME, new Ttl(300)));
    }

    @Test
    void aDnameDoesNotRenameItsOwner() {
        assertThat(of("old.example.com.", RecordType.A, "old.example.com. DNAME example.net."))
                .isEmpty();
    }

    @Test
    void whoAsksForTheCnameGetsItInsteadOfFollowingIt() {
        assertThat(of("www.example.com.", RecordType.CNAME, "www.example.com. CNAME a.example.com."))
                .hasValueSatisfying(meaning -> assertThat(meaning).isInstanceOf(Meaning.Answer.class));
    }

    @Test
    void whoAsksForAnyGetsAllRecordsOfTheName() {
        assertThat(of(
                        "www.example.com.",
                        RecordType.ANY,
                        "www.example.com. A 192.0.2.1",
                        "www.example.com. TXT \"t\"",
                        "b.example.com. A 192.0.2.2"))
                .hasValueSatisfying(meaning -> assertThat(((Meaning.Answer) meaning).records())
                        .extracting(ResourceRecord::text)
                        .containsExactly("192.0.2.1", "\"t\""));
    }

    @Test
    void aNameThatADnameMakesTooLongIsADeadEnd() {
        String label = "x".repeat(63);
        String target = String.join(".", label, label, label, "example.net.");
        assertThat(of(label + ".old.example.com.", RecordType.A, "old.example.com. DNAME " + target))
                .hasValueSatisfying(meaning -> assertThat(meaning.note()).contains("more than 255 octets"));
    }

    @Test
    void anAliasThatCannotBeReadIsADeadEnd() {
        ResourceRecord garbled = new ResourceRecord(
                DomainName.of("www.example.com."),
                RecordType.CNAME,
                ResourceRecord.IN,
                new Ttl(1),
                Optional.empty(),
                "?",
                Octets.of(new byte[0]));
        assertThat(Answers.of(question("www.example.com.", RecordType.A), java.util.List.of(garbled)))
                .hasValueSatisfying(meaning -> assertThat(meaning).isInstanceOf(Meaning.DeadEnd.class));
    }

    @Test
    void recordsOfOtherNamesAreNoAnswer() {
        assertThat(of("www.example.com.", RecordType.A, "b.example.com. A 192.0.2.2"))
                .isEmpty();
    }

    private static Optional<Meaning> of(String name, RecordType type, String... records) {
        return Answers.of(question(name, type), Replying.records(records));
    }

    private static Question question(String name, RecordType type) {
        return new Question(DomainName.of(name), type);
    }
}
