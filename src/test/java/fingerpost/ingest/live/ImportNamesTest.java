package fingerpost.ingest.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.dns.DomainName;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportNamesTest {
    private static final DomainName DOMAIN = DomainName.of("example.com");

    private static List<String> names(String text) {
        return ImportNames.of(text, DOMAIN).stream().map(DomainName::host).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "www, www.example.com",
        "shop.eu, shop.eu.example.com",
        "WWW.Example.COM, www.example.com",
        "www.example.net., www.example.net",
        "www.example.net, www.example.net.example.com",
        "_sip._tcp, _sip._tcp.example.com",
        "*.eu, *.eu.example.com",
        "b\u00fccher, xn--bcher-kva.example.com",
        "@, example.com",
        "example.com, example.com",
    })
    void aNameIsBelowTheDomainUnlessItSaysOtherwise(String written, String meant) {
        assertThat(names(written)).containsExactly(meant);
    }

    @Test
    void aListHasBlanksCommasLinesAndRemarksAndEachNameCountsOnce() {
        assertThat(names("""
            # from the old wiki
            www, api;shop
            \tblog   # still there?

            www.example.com
            """))
                .containsExactly("www.example.com", "api.example.com", "shop.example.com", "blog.example.com");
        assertThat(names(" \n")).isEmpty();
    }

    @Test
    void whatIsNoNameIsRefusedWithItsLine() {
        assertThatThrownBy(() -> names("www\nfine, two..dots"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Line 2: ")
                .hasMessageContaining("empty label");
    }
}
