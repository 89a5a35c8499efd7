package javafx.scene.web;

/** Stands in for the real one, which is not on our class path, so that a planted fault can use it. */
public final class WebView {}
