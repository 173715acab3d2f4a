"""Steps from one version of the database to the next: SQL in sql/, its place in the row in versions/."""

from pathlib import Path

FOLDER = Path(__file__).parent


def execute(step: str) -> None:
    """Run sql/`step`.sql as it stands: no parameter and no percent sign in it means anything."""
    from alembic import op  # here: it takes longer to load than a start that has no step to run

    statements = (FOLDER / "sql" / f"{step}.sql").read_text("utf-8")
    op.get_bind().execution_options(no_parameters=True).exec_driver_sql(statements)


def before(step: str) -> str:
    """The step just before this one in the order of their numbers."""
    return max(file.stem for file in (FOLDER / "sql").glob("*.sql") if file.stem < step)
