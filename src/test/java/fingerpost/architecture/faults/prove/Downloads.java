package fingerpost.architecture.faults.prove;

import java.net.http.HttpClient;

record Downloads(HttpClient client) {}
