package fingerpost.prove.web;

import fingerpost.behaviour.DesignState;
import fingerpost.behaviour.HttpRequest;
import fingerpost.behaviour.ProxyServer;
import fingerpost.behaviour.Routing;
import fingerpost.dns.IpAddress;
import fingerpost.topology.Proxy;
import fingerpost.topology.ProxyPass;
import fingerpost.topology.Service;
import fingerpost.topology.Topology;
import fingerpost.wire.Server;
import fingerpost.wire.loopback.LoopbackWeb;
import fingerpost.wire.loopback.LoopbackWeb.Ask;
import fingerpost.wire.loopback.LoopbackWeb.Told;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Map;
import java.util.Optional;

/** One proxy in the design and the running server in its place, asked side by side. */
final class WebTalk {
    private static final IpAddress CLIENT = IpAddress.of("127.0.0.1");

    private final Topology topology;
    private final Proxy proxy;
    private final Ports ports;
    private final ProxyServer design;
    private final LoopbackWeb web = new LoopbackWeb();

    WebTalk(Topology topology, Proxy proxy, Ports ports) {
        this.topology = topology;
        this.proxy = proxy;
        this.ports = ports;
        this.design = new ProxyServer(topology);
    }

    Routing predict(WebQuestion question, DesignState state) {
        return design.route(
                proxy,
                new HttpRequest(
                        question.address(),
                        question.port(),
                        question.tls(),
                        question.host(),
                        question.uri(),
                        CLIENT,
                        Map.of()),
                state);
    }

    /**
     * What the server sends, in words.
     *
     * @param ownBody whether the design says what is in the body
     */
    String observe(WebQuestion question, String cookies, boolean ownBody) throws IOException {
        try {
            return Answers.of(ask(question, cookies), ownBody);
        } catch (InterruptedIOException silent) {
            return Answers.SILENT;
        }
    }

    /** The cookie of that name that the server sets, as it is sent back. */
    Optional<String> cookie(WebQuestion question, String name) throws IOException {
        try {
            return ask(question, "").stream()
                    .flatMap(reply -> reply.values("set-cookie"))
                    .filter(each -> each.startsWith(name + "="))
                    .map(each -> each.split(";", 2)[0])
                    .findFirst();
        } catch (InterruptedIOException silent) {
            return Optional.empty();
        }
    }

    private Optional<Told> ask(WebQuestion question, String cookies) throws IOException {
        Optional<Server> where = ports.find(question.address().bits() == 128, question.port());
        if (where.isEmpty()) {
            return Optional.empty();
        }
        return web.ask(new Ask(
                where.get().address(), where.get().port(), question.tls(), question.host(), question.uri(), cookies));
    }

    /** How that routing passes the request on, if it does. */
    static Optional<ProxyPass> pass(Routing routing) {
        return routing.location()
                .map(each -> each.action())
                .filter(ProxyPass.class::isInstance)
                .map(ProxyPass.class::cast);
    }

    Service service(ProxyPass pass) {
        return topology.get(pass.service(), Service.class);
    }
}
