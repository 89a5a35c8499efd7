package fingerpost.export.targets;

import fingerpost.export.Exporter;
import fingerpost.export.bind.BindExporter;
import fingerpost.export.caddy.CaddyExporter;
import fingerpost.export.gdnsd.GdnsdExporter;
import fingerpost.export.haproxy.HaproxyExporter;
import fingerpost.export.knot.KnotExporter;
import fingerpost.export.nginx.NginxExporter;
import fingerpost.export.nsd.NsdExporter;
import fingerpost.export.nsupdate.NsupdateExporter;
import fingerpost.export.powerdns.PowerDnsExporter;
import fingerpost.export.zonefile.ZoneExporter;
import java.util.List;
import java.util.Optional;

/** The targets there are. */
public final class Exporters {
    private Exporters() {}

    /** All of them, in the order in which a person is offered them. */
    public static List<Exporter> all() {
        return List.of(
                new ZoneExporter(),
                new NginxExporter(),
                new HaproxyExporter(),
                new CaddyExporter(),
                new BindExporter(),
                new NsdExporter(),
                new KnotExporter(),
                new NsupdateExporter(),
                new PowerDnsExporter(),
                new GdnsdExporter());
    }

    public static Optional<Exporter> find(String target) {
        return all().stream().filter(each -> each.target().equals(target)).findFirst();
    }
}
