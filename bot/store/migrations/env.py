"""Alembic's way in: runs the steps on the connection that bot/store/migrate.py hands over."""

from alembic import context

context.configure(connection=context.config.attributes["connection"])
with context.begin_transaction():
    context.run_migrations()
