package fingerpost.export;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.dns.DomainName;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileSlugTest {
    @ParameterizedTest
    @CsvSource({
        "www.example.com, www.example.com",
        "WWW.Example.COM., www.example.com",
        "., _root",
        "*.example.com, _any.example.com",
        "bücher.example.com, xn--bcher-kva.example.com",
        "_dmarc.example.com, _dmarc.example.com",
        "con, _con",
        "aux.example.com, _aux.example.com",
        "com1.example.com, _com1.example.com",
        "com10.example.com, com10.example.com",
        "example.con, example.con",
        "a/b.example.com, a=2fb.example.com",
        "\\.\\..example.com, =2e=2e.example.com",
        "a\\000b, a=00b",
        "a=b, a=3db",
        "c:.example.com, c=3a.example.com",
    })
    void aNameBecomesAFileNameThatEverySystemTakes(String name, String slug) {
        assertThat(FileSlug.of(DomainName.of(name))).isEqualTo(slug);
    }

    @Test
    void whatIsTooLongEndsInAChecksumOfTheWholeName() {
        String long240 = ("a".repeat(59) + ".").repeat(4);
        String one = FileSlug.of(DomainName.of("x." + long240));
        String two = FileSlug.of(DomainName.of(long240 + "y"));
        String three = FileSlug.of(DomainName.of(long240 + "z"));
        assertThat(one).hasSize(180).matches(".*-[0-9a-f]{8}");
        assertThat(two).hasSize(180).isNotEqualTo(three).startsWith(three.substring(0, 171));
    }

    @Test
    void anyNameGivesASafeFileNameAndTwoNamesGiveTwo() {
        SplittableRandom random = new SplittableRandom(21);
        Map<String, DomainName> names = new HashMap<>();
        for (int i = 0; i < 5_000; i++) {
            DomainName name = i % 2 == 0 ? Chance.anyName(random) : Chance.name(random);
            String slug = FileSlug.of(name);
            assertThat(slug)
                    .matches("[a-z0-9_=-][a-z0-9._=-]{0,179}")
                    .doesNotContain("..")
                    .doesNotEndWith(".");
            DomainName before = names.putIfAbsent(slug, name);
            assertThat(before == null || before.equals(name)).as(slug).isTrue();
        }
    }

    @Test
    void aSecondFileOfOneNameHasANumber() {
        FileSlug slugs = new FileSlug();
        assertThat(slugs.unique("a")).isEqualTo("a");
        assertThat(slugs.unique("a")).isEqualTo("a-2");
        assertThat(slugs.unique("a-2")).isEqualTo("a-2-2");
        assertThat(slugs.unique("a")).isEqualTo("a-3");
        assertThat(new FileSlug().unique("a")).isEqualTo("a");
    }
}
