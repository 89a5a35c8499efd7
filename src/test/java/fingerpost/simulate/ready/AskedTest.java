package fingerpost.simulate.ready;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.Cname;
import fingerpost.dns.DomainName;
import fingerpost.dns.Ttl;
import fingerpost.simulate.truth.Lab;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Shop;
import fingerpost.topology.Topology;
import org.junit.jupiter.api.Test;

class AskedTest {
    @Test
    void aliasesComeBeforeWhatTheyLeadToAndEachEntryOnce() {
        assertThat(Designs.asked(Shop.topology()))
                .extracting(Asked::title)
                .doesNotHaveDuplicates()
                .containsSubsequence("www.example.com A", "www.example.com AAAA")
                .noneMatch(title -> title.contains(" MX") || title.contains(" NS") || title.startsWith("mail."));
    }

    @Test
    void namesThatLeadInACircleAreFollowedOnce() {
        DomainName other = DomainName.of("other.example.com");
        Topology circle = Designs.lab()
                .entry(
                        RecordSet.fixed(Lab.WWW, new Ttl(60), new Cname(other)),
                        RecordSet.fixed(other, new Ttl(60), new Cname(Lab.WWW)))
                .topology();
        assertThat(Designs.asked(circle))
                .extracting(Asked::title)
                .containsExactly("www.example.com CNAME", "other.example.com CNAME");
    }
}
