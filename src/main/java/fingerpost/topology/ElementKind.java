package fingerpost.topology;

/** The kinds of elements, with the word that a person reads. */
public enum ElementKind {
    ZONE("zone"),
    PROXY("proxy"),
    SERVICE("service"),
    BACKEND("backend"),
    ROUTER("application router"),
    REGISTRY("service registry"),
    ENDPOINT("external endpoint"),
    CERTIFICATE("certificate"),
    LINE("line"),
    RESOLVER("recursive resolver"),
    CLIENTS("client group"),
    SCENARIO("scenario");

    private final String word;

    ElementKind(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    public static ElementKind of(Element element) {
        return switch (element) {
            case HostedZone _ -> ZONE;
            case Proxy _ -> PROXY;
            case Service _ -> SERVICE;
            case Backend _ -> BACKEND;
            case ApplicationRouter _ -> ROUTER;
            case ServiceRegistry _ -> REGISTRY;
            case ExternalEndpoint _ -> ENDPOINT;
            case Certificate _ -> CERTIFICATE;
            case Line _ -> LINE;
            case Resolver _ -> RESOLVER;
            case ClientGroup _ -> CLIENTS;
            case Scenario _ -> SCENARIO;
        };
    }
}
