package balie.safety.access;

import balie.acceptance.RunningDesk;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.jboss.jandex.AnnotationTarget.Kind;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Index;
import org.jboss.jandex.Indexer;
import org.jboss.jandex.MethodInfo;

/** Every endpoint that the services have, read from what was built of them, so that none can be forgotten. */
final class Endpoints {
    private static final String JAX = "jakarta.ws.rs.";
    private static final DotName PATH = DotName.createSimple(JAX + "Path");
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");

    private Endpoints() {}

    /** As {@code GET /desk/cases/{caseId}}. */
    static TreeSet<String> all(Path home) throws IOException {
        var all = new TreeSet<String>();
        for (var service : RunningDesk.SERVICES)
            all.addAll(in(home.resolve(service + "-service/target/quarkus-app/app")));
        return all;
    }

    private static TreeSet<String> in(Path folder) throws IOException {
        var found = new TreeSet<String>();
        try (var jars = Files.list(folder)) {
            for (var jar : jars.filter(file -> file.toString().endsWith(".jar")).toList()) found.addAll(of(index(jar)));
        }
        return found;
    }

    private static Index index(Path jar) throws IOException {
        var indexer = new Indexer();
        try (var content = new JarFile(jar.toFile())) {
            for (var entry : content.stream().filter(Endpoints::isClass).toList())
                try (InputStream stream = content.getInputStream(entry)) {
                    indexer.index(stream);
                }
        }
        return indexer.complete();
    }

    private static boolean isClass(JarEntry entry) {
        return entry.getName().endsWith(".class");
    }

    private static TreeSet<String> of(Index index) {
        var found = new TreeSet<String>();
        for (var path : index.getAnnotations(PATH))
            if (path.target().kind() == Kind.CLASS)
                found.addAll(of(path.target().asClass(), path.value().asString()));
        return found;
    }

    private static TreeSet<String> of(ClassInfo resource, String root) {
        var found = new TreeSet<String>();
        for (var method : resource.methods())
            verb(method).ifPresent(verb -> found.add(verb + " " + joined(root, method)));
        return found;
    }

    private static Optional<String> verb(MethodInfo method) {
        return METHODS.stream()
                .filter(verb -> method.hasDeclaredAnnotation(DotName.createSimple(JAX + verb)))
                .map(verb -> verb.toUpperCase(Locale.ROOT))
                .findFirst();
    }

    /** Without the patterns that parameters may have to match. */
    private static String joined(String root, MethodInfo method) {
        var own = method.declaredAnnotation(PATH);
        var path = own == null ? root : root + "/" + own.value().asString();
        return ("/" + path)
                .replaceAll("\\{(\\w+):.*?\\}(?=/|\\.\\w+$|$)", "{$1}")
                .replaceAll("/{2,}", "/");
    }
}
