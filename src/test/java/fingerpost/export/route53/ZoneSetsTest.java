package fingerpost.export.route53;

import static fingerpost.export.route53.Route53ExporterTest.APEX;
import static fingerpost.export.route53.Route53ExporterTest.TTL;
import static fingerpost.export.route53.Route53ExporterTest.WWW;
import static fingerpost.export.route53.Route53ExporterTest.a;
import static fingerpost.export.route53.Route53ExporterTest.export;
import static fingerpost.export.route53.Route53ExporterTest.loss;
import static fingerpost.export.route53.Route53ExporterTest.told;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.Cname;
import fingerpost.dns.DomainName;
import fingerpost.dns.Ns;
import fingerpost.dns.Opaque;
import fingerpost.dns.RecordType;
import fingerpost.dns.Txt;
import fingerpost.export.Bundle;
import fingerpost.topology.Alias;
import fingerpost.topology.Fixed;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import java.util.List;
import org.junit.jupiter.api.Test;

class ZoneSetsTest {
    @Test
    void anAliasOfWhatIsLeftOutIsLeftOutToo() throws Exception {
        DomainName odd = APEX.child("_x");
        Bundle bundle = export(new Alias(APEX, TTL, odd), RecordSet.fixed(odd, TTL, a(1)));
        assertThat(told(bundle)).isEmpty();
        assertThat(loss(bundle, "ALIAS")).isEqualTo("cannot Its target is left out, so there is nothing to answer.");
    }

    @Test
    void nameServersStayThoseOfRoute53() throws Exception {
        Bundle other = export(RecordSet.fixed(APEX, TTL, new Ns(DomainName.of("ns.example.net"))));
        assertThat(told(other)).isEmpty();
        assertThat(loss(other, "NS")).startsWith("cannot Route 53 gives the zone four name servers of its own");
        Bundle own = export(RecordSet.fixed(APEX, TTL, new Ns(DomainName.of("ns-7.awsdns-12.co.uk"))));
        assertThat(told(own)).containsExactly("example.com. simple ns-7.awsdns-12.co.uk.");
    }

    @Test
    void severalCnamesStandAtANameOnlyWhereOneIsChosen() throws Exception {
        Cname one = new Cname(DomainName.of("a.example.net"));
        Cname two = new Cname(DomainName.of("b.example.net"));
        assertThat(loss(export(RecordSet.fixed(WWW, TTL, one, two)), "CNAME"))
                .startsWith("cannot One name has one CNAME");
        Bundle weighted = export(new RecordSet(
                WWW,
                RecordType.CNAME,
                TTL,
                new Weighted(List.of(
                        new WeightedChoice(1, new Fixed(List.of(one))),
                        new WeightedChoice(2, new Fixed(List.of(two)))))));
        assertThat(told(weighted))
                .containsExactly(
                        "www.example.com. choice 001 Weight[weight=1] a.example.net.",
                        "www.example.com. choice 002 Weight[weight=2] b.example.net.");
    }

    @Test
    void whatRoute53DoesNotTakeIsLeftOut() throws Exception {
        Bundle naptr = export(RecordSet.fixed(WWW, TTL, new Opaque(new RecordType(35), "00")));
        assertThat(told(naptr)).isEmpty();
        assertThat(loss(naptr, "NAPTR")).startsWith("cannot Route 53 takes no records of the type NAPTR");
        Bundle text = export(RecordSet.fixed(WWW, TTL, Txt.of("\u00e9".repeat(500))));
        assertThat(loss(text, "TXT")).contains("at most 4,000 characters");
        assertThat(told(export(RecordSet.fixed(WWW, TTL, Txt.of("x".repeat(3_900))))))
                .hasSize(1);
    }
}
