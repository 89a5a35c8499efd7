package fingerpost.topology.edit;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.dns.DomainName;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FreeNameTest {
    static LongStream seeds() {
        return Chance.seeds(50);
    }

    @ParameterizedTest
    @CsvSource({
        "www.example.com, www-copy.example.com, www-copy-2.example.com",
        "*.example.com, *.copy.example.com, *.copy-2.example.com",
        "_sip._tcp.example.com, _sip-copy._tcp.example.com, _sip-copy-2._tcp.example.com",
        "a\\.b.example.com, name-copy.example.com, name-copy-2.example.com",
        "., copy., copy-2.",
        "com, com-copy., com-copy-2."
    })
    void aCopyIsCalledLikeItsOriginalAndTheNextIsNumbered(String name, DomainNameText first, DomainNameText second) {
        DomainName original = DomainName.of(name);
        DomainName copy = FreeName.like(original, _ -> false);
        assertThat(copy).isEqualTo(first.name());
        assertThat(FreeName.like(original, copy::equals)).isEqualTo(second.name());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void tenCopiesOfOneNameHaveTenNamesBesideIt(long seed) {
        DomainName original = Chance.name(new SplittableRandom(seed)).child("x".repeat(63));
        Set<DomainName> taken = new HashSet<>(Set.of(original));
        for (int i = 0; i < 10; i++) {
            DomainName copy = FreeName.like(original, taken::contains);
            assertThat(taken.add(copy)).isTrue();
            assertThat(copy.parent()).isEqualTo(original.parent());
        }
    }

    /** A name in a table. */
    record DomainNameText(DomainName name) {
        static DomainNameText of(String text) {
            return new DomainNameText(DomainName.of(text));
        }
    }
}
