package fingerpost.ui.text;

import fingerpost.document.Document;
import fingerpost.export.Refusal;
import fingerpost.export.nginx.NginxListing;
import fingerpost.ingest.file.FileNote;
import fingerpost.ingest.file.Ingested;
import fingerpost.ingest.nginx.NginxImport;
import fingerpost.topology.Element;
import fingerpost.topology.Id;
import fingerpost.topology.Proxy;
import fingerpost.topology.Server;
import fingerpost.topology.Service;
import fingerpost.topology.Topology;
import fingerpost.ui.shared.Reason;
import fingerpost.ui.speech.Speech;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The difference between a proxy and its nginx text as somebody typed it. What was read from the proxy's own text and what is
 * read from the typed one are laid side by side, and what differs is changed in the design. It counts only where the text of
 * the changed design is read as the typed one is; so an edit is taken whole or not at all.
 */
final class ProxyTextEdit {
    private final Topology before;
    private final Proxy proxy;
    private final String text;
    private final NginxOutline outline;

    private ProxyTextEdit(Topology before, Proxy proxy, String text) {
        this.before = before;
        this.proxy = proxy;
        this.text = text;
        this.outline = new NginxOutline(text);
    }

    /** What that text changes in a proxy of the design. */
    static TextReading of(Topology before, Proxy proxy, String text) {
        ProxyTextEdit edit = new ProxyTextEdit(before, proxy, text);
        try {
            return edit.reading();
        } catch (Refusal | IllegalArgumentException refused) {
            return edit.refused(edit.firstChange(), Reason.of(refused));
        }
    }

    private TextReading reading() throws Refusal {
        String own = NginxListing.of(before, proxy);
        Ingested was = read(before, own);
        Ingested now = read(before, text);
        List<TextFault> faults = now.notes().stream()
                .filter(each -> each.grade() == FileNote.Grade.ERROR)
                .map(ProxyTextEdit::fault)
                .toList();
        if (!faults.isEmpty()) {
            return refused(faults);
        }
        if (now.topology().proxies().size() > 1) {
            return refused(
                    firstChange(),
                    Speech.of("Its addresses would listen differently; the design has a proxy of its own for each."));
        }
        for (Service each : now.topology().all(Service.class)) {
            if (each.id().text().startsWith("to-")
                    && was.topology().find(each.id()).isEmpty()) {
                return refused(
                        outline.lineOf("proxy_pass", each.label().replaceFirst(":80$", "")),
                        Speech.of(
                                "Write an upstream for {0} and pass to that; it is the service in the design.",
                                each.label()));
            }
        }
        Topology services = new ServicesTyped(before, was.topology(), now.topology()).typed();
        Topology after = services.with(
                proxy.withServers(new ServersTyped(services, now.topology()).of(proxy, servers(was), servers(now))));
        String written = NginxListing.of(after, after.get(proxy.id(), Proxy.class));
        Ingested again = read(after, written);
        List<TextFault> unsaid = unsaid(now, again, written);
        if (!unsaid.isEmpty()) {
            return refused(unsaid);
        }
        if (!now.topology().byId().equals(again.topology().byId())) {
            return refused(firstChange(), Speech.of("nginx reads this in a way that the design cannot say."));
        }
        return new TextReading(outline.about(after, proxy.id()), List.of(), document -> change(document, after));
    }

    private static List<Server> servers(Ingested read) {
        return read.topology().proxies().stream()
                .findFirst()
                .map(Proxy::servers)
                .orElse(List.of());
    }

    private Ingested read(Topology design, String said) {
        String around = NginxListing.around(design, new NginxOutline(said).upstreams());
        return NginxImport.ofText(said + "\n" + around, proxy.addresses());
    }

    /** What of the typed text is not in the design, since the text of that says no such thing. */
    private List<TextFault> unsaid(Ingested now, Ingested again, String written) {
        Map<String, Integer> said = new HashMap<>();
        again.notes().forEach(each -> said.merge(each.message(), 1, Integer::sum));
        List<TextFault> faults = new ArrayList<>();
        for (FileNote each : now.notes()) {
            boolean known = each.code().equals("setting") || each.code().equals("own-redirect");
            if (!known && said.merge(each.message(), -1, Integer::sum) < 0) {
                faults.add(fault(each));
            }
        }
        Map<String, List<Integer>> settings = new NginxOutline(written).places();
        for (FileNote each : now.notes()) {
            String name = each.message().split(" ", 2)[0];
            List<Integer> lines = outline.places().getOrDefault(name, List.of());
            int allowed = settings.getOrDefault(name, List.of()).size();
            if (each.code().equals("setting") && lines.size() > allowed) {
                int line = allowed == 0 ? lines.getFirst() : lines.getLast();
                faults.add(
                        new TextFault(line, 1, Speech.of("{0} is a setting of nginx; a design has none of it.", name)));
            }
        }
        return faults;
    }

    /** Every element that differs is put in its place; the others stay as that document has them. */
    private Document change(Document document, Topology after) {
        Topology now = document.topology();
        if (now.find(proxy.id()).isEmpty()) {
            throw new IllegalArgumentException(Speech.of("The proxy is no longer in the design."));
        }
        Map<Id, Element> elements = new LinkedHashMap<>(now.byId());
        for (Element each : after.elements()) {
            if (before.find(each.id()).filter(each::equals).isEmpty()) {
                elements.put(each.id(), each);
            }
        }
        return elements.equals(now.byId()) ? document : document.with(new Topology(now.title(), now.note(), elements));
    }

    private static TextFault fault(FileNote note) {
        return new TextFault(note.line(), note.column(), note.message());
    }

    private TextReading refused(int line, String why) {
        return refused(List.of(new TextFault(line, 1, why)));
    }

    private TextReading refused(List<TextFault> faults) {
        return new TextReading(outline.about(before, proxy.id()), faults, document -> document);
    }

    /** The first line that is not the proxy's own text; 1 for none. */
    private int firstChange() {
        try {
            List<String> own = NginxListing.of(before, proxy).lines().toList();
            List<String> typed = text.lines().toList();
            int line = 0;
            while (line < Math.min(own.size(), typed.size()) && own.get(line).equals(typed.get(line))) {
                line++;
            }
            return Math.max(1, Math.min(line + 1, typed.size()));
        } catch (Refusal unsaid) {
            return 1;
        }
    }
}
