package fingerpost.diagnose.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.dns.DomainName;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvidersTest {
    @ParameterizedTest
    @CsvSource({
        "lb-1.eu-west-1.elb.amazonaws.com., AWS Elastic Load Balancing",
        "net-lb.elb.eu-west-1.amazonaws.com., AWS Elastic Load Balancing",
        "d111111abcdef8.cloudfront.net., Amazon CloudFront",
        "example.github.io., GitHub Pages",
        "shop.azurewebsites.net., Microsoft Azure App Service",
    })
    void aPlaceIsKnownByTheEndOfItsName(String name, String provider) {
        assertThat(Providers.shipped().of(DomainName.of(name)))
                .map(Providers.Provider::name)
                .contains(provider);
    }

    @ParameterizedTest
    @CsvSource({"github.io.", "notgithub.io.", "github.io.example.com.", "elb.amazonaws.com.", "example.com.", "."})
    void anythingElseIsNot(String name) {
        assertThat(Providers.shipped().of(DomainName.of(name))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "example.com cdn no                    | it needs the end of a name",
                "Example.com cdn no Somebody           | Example.com is not the end of a name",
                ".example.com cdn no Somebody          | .example.com is not the end of a name",
                "com cdn no Somebody                   | com is not the end of a name",
                "example.com cdn maybe Somebody        | whether it can be claimed is nxdomain or no, not maybe"
            })
    void aLineThatIsNoProviderIsRefusedByItsNumber(String line, String why) {
        assertThatThrownBy(() -> Providers.read("# kept\n\n" + line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("takeover-patterns.txt, line 3 (" + line)
                .hasMessageContaining(why);
    }

    @Test
    void theShippedFileSaysWhereItIsFromAndUnderWhichLicence() throws IOException {
        try (InputStream file = Providers.class.getResourceAsStream("/fingerpost/diagnose/takeover-patterns.txt")) {
            String head = new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n[^#]", 2)[0];
            assertThat(head).contains("Ed Overflow", "can-i-take-over-xyz", "CC BY 4.0");
        }
    }

    @Test
    void onlyWhereAnybodyCanCreateTheNameIsItUnclaimed() {
        assertThat(Providers.shipped().unclaimed(DomainName.of("gone.trafficmanager.net.")))
                .isPresent();
        assertThat(Providers.shipped().unclaimed(DomainName.of("gone.eu-west-1.elb.amazonaws.com.")))
                .isEmpty();
        assertThat(Providers.shipped().unclaimed(DomainName.of("gone.example.com.")))
                .isEmpty();
    }
}
