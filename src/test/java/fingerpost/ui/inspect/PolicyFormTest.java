package fingerpost.ui.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.dns.A;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ByLine;
import fingerpost.topology.Fixed;
import fingerpost.topology.Id;
import fingerpost.topology.Line;
import fingerpost.topology.Rotated;
import fingerpost.topology.Topology;
import fingerpost.ui.form.Entry;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class PolicyFormTest {
    private static final DomainName ORIGIN = DomainName.of("example.com");
    private static final List<Rdata> TWO = List.of(
            IpAddress.of("192.0.2.1").record(), IpAddress.of("192.0.2.2").record());

    private static Entry.OneOf<AnswerPolicy, AnswerPolicy> form(Topology topology) {
        Entry<AnswerPolicy> entry = new PolicyForm(RecordType.A, ORIGIN, topology)
                .choice("Answers with", Function.identity(), (_, now) -> now);
        @SuppressWarnings("unchecked")
        Entry.OneOf<AnswerPolicy, AnswerPolicy> oneOf = (Entry.OneOf<AnswerPolicy, AnswerPolicy>) entry;
        return oneOf;
    }

    private static Entry.Kind<AnswerPolicy> kind(Topology topology, String word) {
        return form(topology).kinds().stream()
                .filter(each -> each.word().startsWith(word))
                .findFirst()
                .orElseThrow();
    }

    private static Topology withLine() {
        return Topology.EMPTY.with(new Line(Id.of("telecom"), "telecom", List.of(), List.of()));
    }

    @Test
    void eachKindKeepsEveryRecordOfTheOneBefore() {
        for (Entry.Kind<AnswerPolicy> kind : form(withLine()).kinds()) {
            AnswerPolicy made = kind.made().apply(new Fixed(TWO));

            assertThat(kind.is().apply(made)).as(kind.word()).isTrue();
            if (!kind.word().startsWith("Nearest")) {
                assertThat(made.records()).as(kind.word()).isEqualTo(TWO);
            }
        }
    }

    @Test
    void choosingTheKindThatItIsChangesNothing() {
        Rotated rotated = new Rotated(TWO);

        assertThat(kind(Topology.EMPTY, "Rotated").made().apply(rotated)).isSameAs(rotated);
    }

    @Test
    void aPolicyByLineWithoutLinesSaysWhatIsMissing() {
        assertThatThrownBy(() -> kind(Topology.EMPTY, "By line").made().apply(new Fixed(TWO)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no line yet. Add one first.");
    }

    @Test
    void aPolicyByLineBeginsWithADefault() {
        ByLine made = (ByLine) kind(withLine(), "By line").made().apply(new Fixed(TWO));

        assertThat(made.otherwise()).contains(new Fixed(TWO));
    }

    @Test
    void answersAreReadOnePerLine() {
        assertThat(Answers.read(RecordType.A, "192.0.2.1\n\n 192.0.2.2 \n", ORIGIN))
                .isEqualTo(TWO);
        assertThatThrownBy(() -> Answers.read(RecordType.A, "192.0.2.256", ORIGIN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("192.0.2.256");
    }

    @Test
    void aBriefAnswerCountsTheRest() {
        assertThat(Answers.brief(new Fixed(TWO))).isEqualTo("192.0.2.1 and 1 more");
        assertThat(Answers.brief(new Fixed(TWO.subList(0, 1)))).isEqualTo("192.0.2.1");
        assertThat(TWO.getFirst()).isInstanceOf(A.class);
    }
}
