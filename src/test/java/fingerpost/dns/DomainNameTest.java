package fingerpost.dns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fingerpost.Chance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DomainNameTest {
    private static final DomainName EXAMPLE = DomainName.of("example.org");

    static LongStream seeds() {
        return Chance.seeds(500);
    }

    @ParameterizedTest
    @CsvSource({
        "example.org, example.org.",
        "example.org., example.org.",
        "WWW.Example.ORG, www.example.org.",
        "_app._tcp.example.org, _app._tcp.example.org.",
        "*.example.org, *.example.org.",
        "0/25.2.0.192.in-addr.arpa, 0/25.2.0.192.in-addr.arpa.",
        "., .",
    })
    void textIsReadWithOrWithoutTheFinalDotAndPrintedWithIt(String text, String printed) {
        assertThat(DomainName.of(text)).hasToString(printed);
    }

    @Test
    void labelsStandFromLeftToRightWithoutTheRoot() {
        assertThat(DomainName.of("www.example.org").labels()).containsExactly("www", "example", "org");
        assertThat(DomainName.ROOT.labels()).isEmpty();
        assertThat(DomainName.of(".")).isEqualTo(DomainName.ROOT);
        assertThat(DomainName.ROOT.isRoot()).isTrue();
        assertThat(EXAMPLE.isRoot()).isFalse();
    }

    @Test
    void namesThatDifferOnlyInCaseAreOne() {
        assertThat(DomainName.of("EXAMPLE.org")).isEqualTo(EXAMPLE).hasSameHashCodeAs(EXAMPLE);
        assertThat(DomainName.of("\\069XAMPLE.org")).isEqualTo(EXAMPLE);
        assertThat(EXAMPLE).isNotEqualTo(DomainName.of("example.net")).isNotEqualTo("example.org.");
    }

    @ParameterizedTest
    @CsvSource({
        "'a\\.b.example.org', 'a\\.b.example.org.', 'a.b'",
        "'a\\046b.example.org', 'a\\.b.example.org.', 'a.b'",
        "'\\000\\255.example.org', '\\000\\255.example.org.', '\0\u00ff'",
        "'a\\ b.example.org', 'a\\032b.example.org.', 'a b'",
        "'\\\\.example.org', '\\\\.example.org.', '\\'",
        "'\\@\\$\\;\\(\\).example.org', '\\@\\$\\;\\(\\).example.org.', '@$;()'",
        "'a@b.example.org', 'a\\@b.example.org.', 'a@b'",
        "'\\A\\b.example.org', 'ab.example.org.', 'ab'",
    })
    void escapesSayOctets(String text, String printed, String label) {
        DomainName name = DomainName.of(text);
        assertThat(name).hasToString(printed);
        assertThat(name.labels().getFirst()).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({
        "'a\\', escapes nothing",
        "'a\\1', three digits",
        "'a\\12', three digits",
        "'a\\1x2.example.org', three digits",
        "'a\\256.example.org', the largest is \\255",
        "'a\\\u00e4.example.org', only a printable ASCII character",
        "'a..example.org', two dots",
        "'.example.org', two dots",
        "'..', two dots",
        "'', name is missing",
        "'a b.example.org', blank or control character",
    })
    void whatIsNotANameIsRefusedWithTheReason(String text, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DomainName.of(text))
                .withMessageContaining(reason);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DomainName.of(text, EXAMPLE))
                .withMessageContaining(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "\t", "\n", "\r", " ", "\u007f"})
    void typedBlanksAndControlCharactersAreRefusedAndNotRepeatedRaw(String character) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DomainName.of("a" + character + "b.example.org"))
                .withMessageContaining("control character")
                .satisfies(refused -> assertThat(refused.getMessage().chars()).allMatch(c -> c >= ' ' && c != 0x7f));
    }

    @Test
    void aLabelMayHave63OctetsAndNotOneMore() {
        String most = "a".repeat(63);
        assertThat(DomainName.of(most + ".example.org").labels().getFirst()).hasSize(63);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DomainName.of(most + "a.example.org"))
                .withMessageContaining("has 64 octets; a label may have at most 63 (RFC 1035 section 2.3.4)");
        assertThat(DomainName.of("\\200".repeat(63)).wireLength()).isEqualTo(65);
        assertThatIllegalArgumentException().isThrownBy(() -> DomainName.of("\\200".repeat(64)));
    }

    @Test
    void aNameMayHave255OctetsAndNotOneMore() {
        String most = ("a".repeat(63) + ".").repeat(3) + "a".repeat(61);
        assertThat(DomainName.of(most).wireLength()).isEqualTo(255);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DomainName.of(most + "a"))
                .withMessageContaining("has 256 octets; a name may have at most 255 (RFC 1035 section 2.3.4)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DomainName.of(most).child("a"));
        assertThatIllegalArgumentException().isThrownBy(() -> DomainName.of("a.a", DomainName.of(most)));
    }

    @Test
    void wireLengthCountsLengthOctetsAndTheRoot() {
        assertThat(DomainName.ROOT.wireLength()).isEqualTo(1);
        assertThat(EXAMPLE.wireLength()).isEqualTo(13);
        assertThat(DomainName.of("\\000.org").wireLength()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a.", "\u00e4", "\\000", "\ud83d\ude00"})
    void aMegabyteOfTextIsRefusedAtOnceInAShortSentence(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DomainName.of(text))
                .satisfies(refused -> assertThat(refused.getMessage()).hasSizeLessThan(300));
    }

    @Test
    void relativeNamesLieBelowTheOrigin() {
        assertThat(DomainName.of("www", EXAMPLE)).hasToString("www.example.org.");
        assertThat(DomainName.of("a.b", EXAMPLE)).hasToString("a.b.example.org.");
        assertThat(DomainName.of("@", EXAMPLE)).isEqualTo(EXAMPLE);
        assertThat(DomainName.of(".", EXAMPLE)).isEqualTo(DomainName.ROOT);
        assertThat(DomainName.of("www.example.net.", EXAMPLE)).hasToString("www.example.net.");
        assertThat(DomainName.of("a\\.", EXAMPLE)).hasToString("a\\..example.org.");
        assertThat(DomainName.of("www", DomainName.ROOT)).hasToString("www.");
    }

    @Test
    void aNameIsWrittenRelativeToTheOriginOfItsZone() {
        assertThat(EXAMPLE.relativeTo(EXAMPLE)).isEqualTo("@");
        assertThat(DomainName.of("a.b.example.org").relativeTo(EXAMPLE)).isEqualTo("a.b");
        assertThat(DomainName.of("example.net").relativeTo(EXAMPLE)).isEqualTo("example.net.");
        assertThat(DomainName.of("org").relativeTo(EXAMPLE)).isEqualTo("org.");
        assertThat(DomainName.of("notexample.org").relativeTo(EXAMPLE)).isEqualTo("notexample.org.");
        assertThat(EXAMPLE.relativeTo(DomainName.ROOT)).isEqualTo("example.org.");
        assertThat(DomainName.of("\\@.example.org").relativeTo(EXAMPLE)).isEqualTo("\\@");
    }

    @Test
    void wildcardsHaveAStarAsWholeFirstLabel() {
        assertThat(DomainName.of("*.example.org").isWildcard()).isTrue();
        assertThat(DomainName.of("\\042.example.org").isWildcard()).isTrue();
        assertThat(DomainName.of("*a.example.org").isWildcard()).isFalse();
        assertThat(DomainName.of("a.*.example.org").isWildcard()).isFalse();
        assertThat(DomainName.ROOT.isWildcard()).isFalse();
        assertThat(EXAMPLE.child("*").isWildcard()).isTrue();
    }

    @Test
    void parentAndChildGoUpAndDownOneLabel() {
        assertThat(EXAMPLE.parent()).hasToString("org.");
        assertThat(EXAMPLE.parent().parent()).isEqualTo(DomainName.ROOT);
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(DomainName.ROOT::parent);
        assertThat(EXAMPLE.child("www")).hasToString("www.example.org.");
        assertThat(EXAMPLE.child("b\u00fccher")).hasToString("xn--bcher-kva.example.org.");
    }

    @Test
    void aChildIsNeverTheNameItselfNorANameElsewhere() {
        assertThat(EXAMPLE.child("@")).hasToString("\\@.example.org.");
        assertThat(EXAMPLE.child("a.b")).hasToString("a.b.example.org.");
        for (String elsewhere : List.of(".", "www.", "")) {
            assertThatIllegalArgumentException().isThrownBy(() -> EXAMPLE.child(elsewhere));
        }
    }

    @Test
    void belowMeansByWholeLabels() {
        DomainName www = DomainName.of("www.example.org");
        assertThat(www.isBelow(EXAMPLE)).isTrue();
        assertThat(www.isAtOrBelow(EXAMPLE)).isTrue();
        assertThat(EXAMPLE.isBelow(EXAMPLE)).isFalse();
        assertThat(EXAMPLE.isAtOrBelow(EXAMPLE)).isTrue();
        assertThat(EXAMPLE.isAtOrBelow(www)).isFalse();
        assertThat(DomainName.of("badexample.org").isAtOrBelow(EXAMPLE)).isFalse();
        assertThat(DomainName.of("a\\.example.org").isBelow(EXAMPLE)).isFalse();
        assertThat(EXAMPLE.isBelow(DomainName.ROOT)).isTrue();
        assertThat(DomainName.ROOT.isAtOrBelow(DomainName.ROOT)).isTrue();
    }

    @Test
    void hostLeavesTheFinalDotOut() {
        assertThat(EXAMPLE.host()).isEqualTo("example.org");
        assertThat(DomainName.ROOT.host()).isEmpty();
    }

    @Test
    void canonicalOrderIsThatOfTheExampleInRfc4034() {
        List<DomainName> ordered = List.of(
                DomainName.of("example"),
                DomainName.of("a.example"),
                DomainName.of("yljkjljk.a.example"),
                DomainName.of("Z.a.example"),
                DomainName.of("zABC.a.EXAMPLE"),
                DomainName.of("z.example"),
                DomainName.of("\\001.z.example"),
                DomainName.of("*.z.example"),
                DomainName.of("\\200.z.example"));
        List<DomainName> shuffled = new ArrayList<>(ordered);
        Collections.shuffle(shuffled, new Random(1));
        Collections.sort(shuffled);
        assertThat(shuffled).isEqualTo(ordered);
        assertThat(DomainName.ROOT).isLessThan(ordered.getFirst());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyNameIsReadBackFromItsOwnText(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        DomainName name = random.nextBoolean() ? Chance.anyName(random) : Chance.name(random);
        assertThat(DomainName.of(name.toString())).isEqualTo(name);
        assertThat(DomainName.of(name.toString()).labels()).isEqualTo(name.labels());
        for (DomainName origin : List.of(DomainName.ROOT, EXAMPLE, DomainName.of("example.com"), name)) {
            assertThat(DomainName.of(name.relativeTo(origin), origin)).isEqualTo(name);
        }
        assertThat(name.isRoot() ? DomainName.ROOT : DomainName.of(name.unicode()))
                .isEqualTo(name);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void orderAgreesWithEqualityAndIsTheSameBothWays(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        DomainName a = Chance.name(random);
        DomainName b = random.nextInt(4) == 0 ? DomainName.of(a.toString()) : Chance.anyName(random);
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    }
}
