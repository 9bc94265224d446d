-- A migration between took writing in every table from the role of pages at once. Keys are managed on pages.
grant insert, update on api_key to reporting_app;
