package balie.reporting;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.lang.reflect.Field;
import java.util.Map;

/** A real mail server where the service looks for it. Addresses need no account. */
public final class MailHouse implements QuarkusTestResourceLifecycleManager {
    private GreenMail server;

    @Override
    public Map<String, String> start() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return Map.of(
                "BALIE_SMTP_HOST",
                "127.0.0.1",
                "BALIE_SMTP_PORT",
                Integer.toString(server.getSmtp().getPort()),
                "balie.mail.tick",
                "1s",
                "balie.mail.first-pause",
                "500ms");
    }

    @Override
    public void inject(Object test) {
        for (Class<?> type = test.getClass(); type != Object.class; type = type.getSuperclass())
            for (var field : type.getDeclaredFields()) if (field.getType().equals(GreenMail.class)) set(field, test);
    }

    private void set(Field field, Object test) {
        try {
            field.setAccessible(true);
            field.set(test, server);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        server.stop();
    }
}
