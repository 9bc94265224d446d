package balie.response.casework;

import balie.events.MentionCollected.Author;
import balie.response.cases.CaseFile;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/** Those whom a case is about: whoever wrote its mentions, by account where the source tells it, else by name. */
record Customers(Set<String> handles, Set<String> names) {
    static Customers of(Connection connection, CaseFile file) throws SQLException {
        try (var query = connection.prepareStatement(
                "select author_handle, author_name from mention where mention_id = any (?)")) {
            query.setArray(1, connection.createArrayOf("uuid", file.mentions().toArray()));
            var handles = new HashSet<String>();
            var names = new HashSet<String>();
            var rows = query.executeQuery();
            while (rows.next()) {
                if (rows.getString(1) != null) handles.add(rows.getString(1));
                if (rows.getString(2) != null) names.add(rows.getString(2));
            }
            return new Customers(handles, names);
        }
    }

    boolean include(Author author) {
        return author.handle() == null ? names.contains(author.name()) : handles.contains(author.handle());
    }
}
