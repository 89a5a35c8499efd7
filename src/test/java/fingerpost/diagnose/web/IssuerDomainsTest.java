package fingerpost.diagnose.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssuerDomainsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Let's Encrypt       | letsencrypt.org",
                "'  HARICA '         | harica.gr",
                "DigiCert, Inc.      | www.digicert.com"
            })
    void anAuthorityIsKnownByItsOrganisation(String organisation, String domain) {
        assertThat(IssuerDomains.of(organisation))
                .hasValueSatisfying(domains -> assertThat(domains).contains(domain));
    }

    @Test
    void anyOtherIsNotGuessed() {
        assertThat(IssuerDomains.of("let's encrypt")).isEmpty();
        assertThat(IssuerDomains.of("")).isEmpty();
    }

    @Test
    void aLineIsAnOrganisationAndItsDomains() {
        assertThat(IssuerDomains.read("# why\n\n Some & Co. = a.example.org   b.example.org \n"))
                .containsEntry("Some & Co.", List.of("a.example.org", "b.example.org"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Some & Co. example.org        | it needs an organisation",
                "= example.org                 | it needs an organisation",
                "Some & Co. =                  | it needs an organisation",
                "Some & Co. = example          | it needs an organisation",
                "Some & Co. = Example.org      | it needs an organisation",
                "Some & Co. = example.org; x   | it needs an organisation",
                "First = example.net           | the organisation stands in an earlier line too"
            })
    void aLineThatIsNoAuthorityIsRefusedByItsNumber(String line, String why) {
        assertThatThrownBy(() -> IssuerDomains.read("First = example.com\n# kept\n" + line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("issuers.txt, line 3 (" + line + ")")
                .hasMessageContaining(why);
    }

    @Test
    void theShippedFileSaysWhereItIsFromAndUnderWhichLicence() throws IOException {
        try (InputStream file = IssuerDomains.class.getResourceAsStream("issuers.txt")) {
            String head = new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n[^#]", 2)[0];
            assertThat(head).contains("Baseline Requirements", "public domain (CC0)");
        }
    }
}
