package fingerpost.prove.web;

import java.util.List;

/** The proxy programs that read each target. */
public final class WebGrounds {
    private WebGrounds() {}

    /** None for a target that no proxy reads. */
    public static List<WebGround> of(String target) {
        return switch (target) {
            case "nginx" -> List.of(new NginxGround());
            case "haproxy" -> List.of(new HaproxyGround());
            case "caddy" -> List.of(new CaddyGround());
            case "caddyfile" -> List.of(new CaddyfileGround());
            default -> List.of();
        };
    }
}
