package fingerpost.behaviour;

import static fingerpost.behaviour.Sites.PROXY_V4;
import static fingerpost.behaviour.Sites.PROXY_V6;
import static fingerpost.behaviour.Sites.backend;
import static fingerpost.behaviour.Sites.certificate;
import static fingerpost.behaviour.Sites.http;
import static fingerpost.behaviour.Sites.https;
import static fingerpost.behaviour.Sites.id;
import static fingerpost.behaviour.Sites.names;
import static fingerpost.behaviour.Sites.pass;
import static fingerpost.behaviour.Sites.proxy;
import static fingerpost.behaviour.Sites.service;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.topology.ApplicationRouter;
import fingerpost.topology.Balancing;
import fingerpost.topology.Element;
import fingerpost.topology.Families;
import fingerpost.topology.Host;
import fingerpost.topology.HostRoute;
import fingerpost.topology.Listen;
import fingerpost.topology.Location;
import fingerpost.topology.PathMatch;
import fingerpost.topology.PortRedirect;
import fingerpost.topology.Proxy;
import fingerpost.topology.ProxyPass;
import fingerpost.topology.Redirect;
import fingerpost.topology.Respond;
import fingerpost.topology.Server;
import fingerpost.topology.ServerName;
import fingerpost.topology.Service;
import fingerpost.topology.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProxyServerTest {
    private static final IpAddress CLIENT = IpAddress.of("198.51.100.1");

    @Test
    void theExactNameBeatsTheLongestLeadingWildcardAndThatTheTrailingOne() {
        Proxy proxy = proxy(
                http("a", "*.example.com"),
                http("b", "*.shop.example.com"),
                http("c", "www.shop.example.com"),
                http("d", "www.example.*"),
                http("e", ".example.net"));

        assertThat(backendOf(proxy, "www.shop.example.com", "/")).isEqualTo("c");
        assertThat(backendOf(proxy, "x.shop.example.com", "/")).isEqualTo("b");
        assertThat(backendOf(proxy, "x.y.shop.example.com", "/"))
                .as("any depth")
                .isEqualTo("b");
        assertThat(backendOf(proxy, "www.example.com", "/")).isEqualTo("a");
        assertThat(backendOf(proxy, "www.example.org", "/")).isEqualTo("d");
        assertThat(backendOf(proxy, "example.net", "/")).isEqualTo("e");
        assertThat(backendOf(proxy, "a.example.net", "/")).isEqualTo("e");
    }

    @Test
    void ofTwoServersWithTheSameNameTheFirstWins() {
        assertThat(backendOf(proxy(http("a", "www.example.com"), http("b", "www.example.com")), "www.example.com", "/"))
                .isEqualTo("a");
    }

    @Test
    void caseFinalDotAndPortOfTheHostDoNotCount() {
        assertThat(backendOf(proxy(http("a", "www.example.com")), "WWW.Example.com.:80", "/"))
                .isEqualTo("a");
    }

    @Test
    void anUnknownHostGoesToTheDefaultServer() {
        Server fallback = new Server(
                List.of(new Listen(80, Families.BOTH, false, true)),
                names("b.example.com"),
                Optional.empty(),
                List.of(pass("/", "b")));

        assertThat(backendOf(proxy(http("a", "a.example.com"), fallback), "203.0.113.10", "/"))
                .isEqualTo("b");
    }

    @Test
    void withoutADefaultServerTheConnectionOfAnUnknownHostIsClosed() {
        assertThat(route(proxy(http("a", "a.example.com")), "x.example.org", "/")
                        .end())
                .isEqualTo(new RouteEnd.Dropped());
    }

    @Test
    void anExactLocationBeatsTheLongestPrefix() {
        Server server = server(pass("/", "a"), pass("/shop", "b"), pass("/shop/cart", "c"), exact("/shop", "d"));

        assertThat(backendOf(proxy(server), "www.example.com", "/shop?x=1")).isEqualTo("d");
        assertThat(backendOf(proxy(server), "www.example.com", "/shop/")).isEqualTo("b");
        assertThat(backendOf(proxy(server), "www.example.com", "/shop/cart/1")).isEqualTo("c");
        assertThat(backendOf(proxy(server), "www.example.com", "/other")).isEqualTo("a");
    }

    @Test
    void thePathIsTidiedBeforeTheLocationIsChosen() {
        Server server = server(pass("/", "a"), pass("/shop/", "b"));

        assertThat(backendOf(proxy(server), "www.example.com", "//shop/./x")).isEqualTo("b");
        assertThat(backendOf(proxy(server), "www.example.com", "/%73hop/x")).isEqualTo("b");
        assertThat(backendOf(proxy(server), "www.example.com", "/shop/../x")).isEqualTo("a");
        assertThat(route(proxy(server), "www.example.com", "/../x").end()).isInstanceOf(RouteEnd.Failed.class);
    }

    @Test
    void redirectsKeepPathAndQuery() {
        Server redirecting = server(
                new Location(PathMatch.prefix("/"), Redirect.permanent(DomainName.of("www.example.com"))),
                new Location(PathMatch.prefix("/app"), new PortRedirect(302, false, 3001)),
                new Location(PathMatch.prefix("/gone"), new Respond(410, "gone")));

        assertThat(route(proxy(redirecting), "www.example.com", "/a?b=c").end())
                .isEqualTo(new RouteEnd.Redirected(301, "https://www.example.com/a?b=c"));
        assertThat(route(proxy(redirecting), "www.example.com", "/app/x").end())
                .isEqualTo(new RouteEnd.Redirected(302, "http://www.example.com:3001/app/x"));
        assertThat(route(proxy(redirecting), "www.example.com", "/gone").end())
                .isEqualTo(new RouteEnd.Responded(410, "gone"));
    }

    @Test
    void aPortWhereNobodyListensForTheFamilyRefusesTheConnection() {
        Server onlyV4 = new Server(
                List.of(new Listen(80, Families.V4, false, false)),
                names("www.example.com"),
                Optional.empty(),
                List.of(pass("/", "a")));
        HttpRequest overV6 = HttpRequest.get(PROXY_V6, 80, false, "www.example.com", "/", CLIENT);

        assertThat(server(proxy(onlyV4))
                        .route(proxy(onlyV4), overV6, new DesignState(1))
                        .end())
                .isEqualTo(new RouteEnd.Refused("nothing listens on [2001:db8::10]:80"));
    }

    @Test
    void aTlsServerWithoutACertificateRefusesTheHandshake() {
        Server bare = new Server(
                List.of(Listen.https()), names("www.example.com"), Optional.empty(), List.of(pass("/", "a")));
        HttpRequest request = HttpRequest.get(PROXY_V4, 443, true, "www.example.com", "/", CLIENT);

        assertThat(server(proxy(bare))
                        .route(proxy(bare), request, new DesignState(1))
                        .end())
                .isInstanceOf(RouteEnd.Refused.class);
        assertThat(server(proxy(bare)).greets(proxy(bare), PROXY_V4, 443, "www.example.com"))
                .isEmpty();
    }

    @Test
    void plainHttpOnATlsPortIsABadRequest() {
        Proxy proxy = proxy(https("a", "cert", "www.example.com"));
        HttpRequest request = HttpRequest.get(PROXY_V4, 443, false, "www.example.com", "/", CLIENT);

        assertThat(server(proxy).route(proxy, request, new DesignState(1)).end())
                .isEqualTo(new RouteEnd.Failed(400, "plain HTTP was sent to the TLS port 203.0.113.10:443"));
    }

    @Test
    void aBackendThatIsDownIsPassedOverAndThenLeftOut() {
        Proxy proxy = proxy(http("pool", "www.example.com"));
        DesignState state = new DesignState(1);
        state.fail(id("at-a"));
        ProxyServer server = server(proxy);

        Routing first = server.route(proxy, request("www.example.com", "/"), state);
        Routing second = server.route(proxy, request("www.example.com", "/"), state);

        assertThat(first.end()).isEqualTo(new RouteEnd.Passed(id("at-b"), id("at-b"), "www.example.com"));
        assertThat(first.decisions()).anyMatch(each -> each.title().equals("pool tries at-a"));
        assertThat(second.decisions()).noneMatch(each -> each.title().equals("pool tries at-a"));
    }

    @Test
    void withEveryBackendDownItAnswers502() {
        DesignState state = new DesignState(1);
        List.of("at-a", "at-b", "at-c").forEach(each -> state.fail(id(each)));
        Proxy proxy = proxy(http("pool", "www.example.com"));

        assertThat(server(proxy)
                        .route(proxy, request("www.example.com", "/"), state)
                        .end())
                .isEqualTo(new RouteEnd.Failed(502, "no live upstream is left in pool"));
    }

    @Test
    void aSessionCookieKeepsTheBackend() {
        Proxy proxy = proxy(http("sticky", "www.example.com"));
        HttpRequest request =
                new HttpRequest(PROXY_V4, 80, false, "www.example.com", "/", CLIENT, Map.of("route", "at-c"));
        DesignState state = new DesignState(1);
        for (int i = 0; i < 3; i++) {
            assertThat(server(proxy).route(proxy, request, state).end())
                    .isEqualTo(new RouteEnd.Passed(id("at-c"), id("at-c"), "www.example.com"));
        }
    }

    @Test
    void theBackendSeesTheHostThatThePolicySays() {
        Location named = new Location(
                PathMatch.prefix("/"),
                new ProxyPass(
                        id("a"),
                        new ProxyPass.HostHeader.Named(DomainName.of("internal.example.net")),
                        true,
                        Optional.empty()));

        assertThat(route(proxy(server(named)), "www.example.com", "/").end())
                .isEqualTo(new RouteEnd.Passed(id("at-a"), id("at-a"), "internal.example.net"));
    }

    @Test
    void anApplicationRouterRoutesByHostItself() {
        Proxy proxy = proxy(http("routed", ".example.com"));

        assertThat(route(proxy, "b.example.com", "/").end())
                .isEqualTo(new RouteEnd.Passed(id("router"), id("at-b"), "b.example.com"));
        assertThat(route(proxy, "z.example.com", "/").end())
                .isEqualTo(new RouteEnd.Responded(421, "no route for z.example.com"));
    }

    private static Server server(Location... locations) {
        return new Server(List.of(Listen.http()), names("www.example.com"), Optional.empty(), List.of(locations));
    }

    private static Location exact(String path, String service) {
        return new Location(PathMatch.exact(path), ProxyPass.to(id(service)));
    }

    /** Services a to e with one backend each (at-a to at-e), {@code pool} and {@code sticky} over three, {@code routed}. */
    private static ProxyServer server(Proxy proxy) {
        Service sticky = new Service(
                id("sticky"),
                "sticky",
                service("x", "at-a", "at-b", "at-c").members(),
                new Balancing.RoundRobin(),
                Optional.of("route"),
                0,
                Optional.empty());
        ApplicationRouter router = new ApplicationRouter(
                id("router"),
                "router",
                Host.of("192.0.2.50"),
                8080,
                List.of(new HostRoute(ServerName.of("b.example.com"), id("at-b"))),
                421);
        List<Element> elements = new ArrayList<>(List.of(
                certificate("cert", "www.example.com"),
                proxy,
                sticky,
                service("pool", "at-a", "at-b", "at-c"),
                service("routed", "router"),
                router));
        for (String each : List.of("a", "b", "c", "d", "e")) {
            elements.add(backend("at-" + each, elements.size(), 80));
            elements.add(service(each, "at-" + each));
        }
        return new ProxyServer(Topology.of("Test", "", elements));
    }

    private static HttpRequest request(String host, String uri) {
        return HttpRequest.get(PROXY_V4, 80, false, host, uri, CLIENT);
    }

    private static Routing route(Proxy proxy, String host, String uri) {
        return server(proxy).route(proxy, request(host, uri), new DesignState(1));
    }

    private static String backendOf(Proxy proxy, String host, String uri) {
        return route(proxy, host, uri).end() instanceof RouteEnd.Passed passed
                ? passed.backend().text().replace("at-", "")
                : "none";
    }
}
