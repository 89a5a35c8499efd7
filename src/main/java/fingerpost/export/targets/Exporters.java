package fingerpost.export.targets;

import fingerpost.export.Exporter;
import fingerpost.export.bind.BindExporter;
import fingerpost.export.caddy.CaddyExporter;
import fingerpost.export.caddyfile.CaddyfileExporter;
import fingerpost.export.dnscontrol.DnscontrolExporter;
import fingerpost.export.gdnsd.GdnsdExporter;
import fingerpost.export.haproxy.HaproxyExporter;
import fingerpost.export.hosts.HostsExporter;
import fingerpost.export.knot.KnotExporter;
import fingerpost.export.nginx.NginxExporter;
import fingerpost.export.nsd.NsdExporter;
import fingerpost.export.nsupdate.NsupdateExporter;
import fingerpost.export.octodns.OctodnsExporter;
import fingerpost.export.powerdns.PowerDnsExporter;
import fingerpost.export.powerdns.geoip.GeoipExporter;
import fingerpost.export.route53.Route53Exporter;
import fingerpost.export.zonefile.Remarking;
import fingerpost.export.zonefile.ZoneExporter;
import java.util.List;
import java.util.Optional;

/** The targets there are. */
public final class Exporters {
    private Exporters() {}

    /** All of them, in the order in which a person is offered them; zone files without remarks. */
    public static List<Exporter> all() {
        return all(new ZoneExporter());
    }

    /** All of them; plain zone files remark in those words what their records cannot say. */
    public static List<Exporter> all(Remarking remarking) {
        return all(new ZoneExporter(remarking));
    }

    private static List<Exporter> all(ZoneExporter zone) {
        return List.of(
                zone,
                new NginxExporter(),
                new HaproxyExporter(),
                new CaddyExporter(),
                new CaddyfileExporter(),
                new BindExporter(),
                new NsdExporter(),
                new KnotExporter(),
                new NsupdateExporter(),
                new PowerDnsExporter(),
                new GeoipExporter(),
                new GdnsdExporter(),
                new OctodnsExporter(),
                new DnscontrolExporter(),
                new Route53Exporter(),
                new HostsExporter());
    }

    /** The one of that name, among all of them. */
    public static Optional<Exporter> find(String target) {
        return find(all(), target);
    }

    /** The one of that name among those. */
    public static Optional<Exporter> find(List<Exporter> among, String target) {
        return among.stream().filter(each -> each.target().equals(target)).findFirst();
    }
}
