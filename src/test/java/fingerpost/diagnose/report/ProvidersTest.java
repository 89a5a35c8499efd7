package fingerpost.diagnose.report;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
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
