package fingerpost.check;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.Txt;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpfTest {
    @Test
    void onlyPoliciesAreRead() {
        assertThat(Spf.at(List.of(Txt.of("v=spf1 -all"), Txt.of("v=spf10 x"), Txt.of("hello"), Txt.of("V=SPF1"))))
                .containsExactly(new Spf(List.of("-all")), new Spf(List.of()));
    }

    @Test
    void stringsAreJoinedWithoutABlank() {
        assertThat(Spf.at(List.of(new Txt(List.of("v=spf1 ip4:192.0", ".2.1 -all")))))
                .containsExactly(new Spf(List.of("ip4:192.0.2.1", "-all")));
    }

    @Test
    void termsHaveNamesAndArguments() {
        assertThat(Spf.name("~ALL")).contains("all");
        assertThat(Spf.name("include:example.net")).contains("include");
        assertThat(Spf.name("a/24")).contains("a");
        assertThat(Spf.name("redirect=example.net")).contains("redirect");
        assertThat(Spf.name("inlcude:example.net")).isEmpty();
        assertThat(Spf.argument("include:example.net")).isEqualTo("example.net");
        assertThat(Spf.argument("redirect=example.net")).isEqualTo("example.net");
        assertThat(Spf.argument("mx")).isEmpty();
    }

    @Test
    void networksAndAllCostNoLookup() {
        assertThat(new Spf(List.of("ip4:192.0.2.0/24", "a", "mx", "include:x.example", "exp=e.example", "-all"))
                        .lookups())
                .containsExactly("a", "mx", "include:x.example");
    }
}
